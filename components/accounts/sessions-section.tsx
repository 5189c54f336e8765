import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { SessionView } from '@/lib/accounts/sessions';
import { forms, paths } from '@/lib/paths';

type Props = { sessions: SessionView[]; timeZone: string; language: string };

export function SessionsSection({ sessions, timeZone, language }: Props) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <ul>
        {sessions.map(({ id, createdAt, current }) => (
          <li key={id}>
            Since <time dateTime={createdAt.toISOString()}>{format.format(createdAt)}</time>
            {current && <strong> (this browser)</strong>}
          </li>
        ))}
      </ul>
      <form className="form" method="post" action={forms.signOutEverywhere}>
        <SubmitRow>
          <Button kind="danger">Sign out everywhere</Button>
          <a href={paths.signOut}>Sign out here</a>
        </SubmitRow>
      </form>
    </section>
  );
}
