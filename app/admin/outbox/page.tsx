import type { Metadata } from 'next';
import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { MailTable } from '@/components/outbox/mail-table';
import { requireStaff } from '@/lib/actor';
import { mailWorks } from '@/lib/accounts/mail-works';
import { countMail } from '@/lib/notifications/mail-counts';
import { listMail, MAIL_STATES } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { NOTHING_IN, outboxAddress, outboxQuery, STATE_TABS } from './outbox-query';
import './outbox.css';

export const metadata: Metadata = { title: 'Outbox' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OutboxPage({ searchParams }: Props) {
  await requireStaff('outbox.view', undefined, paths.adminOutbox());
  const { state, cursor } = outboxQuery.parse(await searchParams);
  const [counts, page, site] = await Promise.all([countMail(), listMail({ state, cursor }), getSite()]);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h1>Outbox</h1>
      {!mailWorks() && (
        <p className="notice">
          <span>
            No mail server is set up, so mail waits here for you to read and to pass on. <code>SMTP_URL</code> names
            one.
          </span>
        </p>
      )}
      <Tabs
        label="Mail by state"
        tabs={[
          { href: outboxAddress({}), label: 'All', count: all, isCurrent: !state },
          ...MAIL_STATES.map((name) => ({
            href: outboxAddress({ state: name }),
            label: STATE_TABS[name],
            count: counts[name],
            isCurrent: name === state,
          })),
        ]}
      />
      {page.items.length > 0 ? (
        <MailTable mail={page.items} calendar={site} />
      ) : (
        <p className="empty">{state ? NOTHING_IN[state] : 'No mail has been written yet.'}</p>
      )}
      <PageLinks
        first={cursor ? outboxAddress({ state }) : null}
        next={page.next && outboxAddress({ state, cursor: page.next })}
        nextLabel="Older"
      />
    </>
  );
}
