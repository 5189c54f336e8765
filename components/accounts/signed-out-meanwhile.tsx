import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/http/form-state';
import { paths } from '@/lib/paths';

const LABELS: Record<string, string> = { name: 'Name', bio: 'About you' };

/** Stands in for a form whose sender was signed out while they typed: what they wrote, to be copied. */
export function SignedOutMeanwhile({ form, next }: { form: FormState; next: string }) {
  return (
    <div className="panel">
      <h1>You have been signed out</h1>
      <Notice kind="error">Nothing was saved. Here is what you wrote; please copy it before you go on.</Notice>
      {Object.entries(form.values)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <Field key={name} name={name} label={LABELS[name] ?? name} multiline readOnly rows={4} defaultValue={value} />
        ))}
      <p>
        <a href={paths.signIn({ next })}>Sign in</a>
      </p>
    </div>
  );
}
