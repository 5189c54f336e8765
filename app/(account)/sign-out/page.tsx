import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { findViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Sign out', robots: { index: false } };

export default async function SignOutPage() {
  const [viewer, { errors }] = [await findViewer(), await shownForm()];
  return (
    <div className="panel">
      <h1>Sign out</h1>
      <Notice kind="error">{errors['']}</Notice>
      {viewer ? (
        <form className="form" method="post" action={forms.signOut}>
          <p>You are signed in as {viewer.name}.</p>
          <SubmitRow>
            <Button>Sign out</Button>
            <a href={paths.home()}>Stay signed in</a>
          </SubmitRow>
        </form>
      ) : (
        <p>
          You are not signed in. <a href={paths.signIn()}>Sign in</a>
        </p>
      )}
    </div>
  );
}
