import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnSettings } from '@/lib/accounts/own-settings';
import { forms } from '@/lib/paths';

export function AddressSection({ own, mailWorks }: { own: OwnSettings; mailWorks: boolean }) {
  return (
    <section aria-labelledby="address">
      <h2 id="address">E-mail address</h2>
      <p>
        {own.email} <span className="meta">{own.emailVerified ? 'confirmed' : 'not confirmed yet'}</span>
      </p>
      {!own.emailVerified && (
        <form className="form" method="post" action={forms.requestVerification}>
          {!mailWorks && (
            <p className="hint">
              This site does not send mail: the link waits in the outbox for its owner, who can pass it on to you.
            </p>
          )}
          <SubmitRow>
            <Button kind="quiet">Confirm my address</Button>
          </SubmitRow>
        </form>
      )}
    </section>
  );
}
