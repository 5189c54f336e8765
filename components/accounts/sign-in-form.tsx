import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import type { FormState } from '@/lib/http/form-state';
import { forms, paths, withQuery } from '@/lib/paths';

export function SignInForm({ form, next }: { form: FormState; next: string }) {
  return (
    <form className="form" method="post" action={forms.signIn}>
      <input type="hidden" name="next" value={next} />
      <Field
        name="email"
        label="Email"
        type="email"
        autoComplete="username"
        required
        defaultValue={form.values.email}
        error={form.errors.email}
      />
      <Field name="password" label="Password" type="password" autoComplete="current-password" required />
      <SubmitRow>
        <Button>Sign in</Button>
        {/* The link needs no password: the same address, sent to another endpoint. */}
        <Button kind="quiet" formAction={forms.emailLink} formNoValidate>
          Email me a link
        </Button>
      </SubmitRow>
      <p className="meta">
        <a href={withQuery(paths.requestReset, { next: next === '/' ? undefined : next })}>Forgot your password?</a>
      </p>
    </form>
  );
}
