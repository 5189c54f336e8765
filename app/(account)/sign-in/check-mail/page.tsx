import type { Metadata } from 'next';
import { mailWorks } from '@/lib/accounts/mail-works';
import { LINK_LIFETIME } from '@/lib/limits';
import { MINUTE } from '@/lib/clock';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Check your mail', robots: { index: false } };
// Says whether mail works as it is now, not as it was when the site was built.
export const dynamic = 'force-dynamic';

export default function CheckMailPage() {
  const minutes = LINK_LIFETIME / MINUTE;
  return (
    <div className="panel">
      <h1>Check your mail</h1>
      {mailWorks() ? (
        <>
          <p>We have written to the address that you gave. The link in the mail works once, for {minutes} minutes.</p>
          <p>Nothing there? Look among the unwanted mail, or ask again with the address spelled anew.</p>
        </>
      ) : (
        <>
          <p>
            This site does not send mail. What we wrote to you waits in the outbox, where the owner of the site can read
            it and pass the link on to you. It works once, for {minutes} minutes.
          </p>
          <p>
            If you know your password, <a href={paths.signIn()}>signing in with it</a> is quicker.
          </p>
        </>
      )}
      <p>
        <a href={paths.home()}>Home</a>
      </p>
    </div>
  );
}
