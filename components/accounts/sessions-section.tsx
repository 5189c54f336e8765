import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import type { SessionView } from '@/lib/accounts/sessions';
import type { Translate } from '@/lib/i18n/translate';
import { forms, paths } from '@/lib/paths';
import { formatMoment, type Calendar } from '@/lib/site-dates';

type Props = { sessions: SessionView[]; calendar: Calendar; t: Translate };

export function SessionsSection({ sessions, calendar, t }: Props) {
  return (
    <section className="settings-part" aria-labelledby="sessions">
      <h2 id="sessions">{t('accounts.sessions')}</h2>
      <ul className="sessions">
        {sessions.map(({ id, createdAt, current }) => (
          <li key={id}>
            {t.rich('accounts.sessions.since', {
              time: <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt, calendar)}</time>,
            })}{' '}
            {current && <strong>{t('accounts.sessions.this')}</strong>}
          </li>
        ))}
      </ul>
      <form className="form" method="post" action={forms.signOutEverywhere}>
        <SubmitRow>
          <Button kind="danger">{t('accounts.sessions.endAll')}</Button>
          <a href={paths.signOut}>{t('accounts.sessions.endThis')}</a>
        </SubmitRow>
      </form>
    </section>
  );
}
