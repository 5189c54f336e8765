import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { findLink, LINK_OVER } from '@/lib/accounts/one-time-links';
import { requireViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false }, referrer: 'no-referrer' };

export default async function VerifyEmailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const viewer = await requireViewer(paths.verifyEmail(token));
  const [link, { errors }] = [await findLink(token, ['verify_email']), await shownForm()];
  const theirs = link?.personId === viewer.id ? link : null;
  return (
    <div className="panel">
      <h1>Confirm your address</h1>
      <Notice kind="error">{theirs ? errors[''] : LINK_OVER}</Notice>
      {theirs ? (
        <form className="form" method="post" action={forms.requestVerification}>
          <input type="hidden" name="token" value={token} />
          <p>
            <strong>{theirs.email}</strong> is the address of {viewer.name}.
          </p>
          <SubmitRow>
            <Button>Confirm address</Button>
          </SubmitRow>
        </form>
      ) : (
        <p>
          <a href={paths.settings}>Settings</a>
        </p>
      )}
    </div>
  );
}
