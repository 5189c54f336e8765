import type { Metadata } from 'next';
import { PageLinks } from '@/components/desk/page-links';
import { MailTable } from '@/components/outbox/mail-table';
import { requireStaff } from '@/lib/actor';
import { countMail } from '@/lib/notifications/mail-counts';
import { listMail } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import './outbox.css';

export const metadata: Metadata = { title: 'Outbox' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OutboxPage({ searchParams }: Props) {
  await requireStaff('outbox.view', undefined, paths.adminOutbox());
  const { cursor } = await searchParams;
  const [counts, page, site] = await Promise.all([
    countMail(),
    listMail({ cursor: typeof cursor === 'string' ? cursor : null }),
    getSite(),
  ]);
  return (
    <>
      <h1>Outbox</h1>
      <p className="meta">
        {counts.waiting} waiting · {counts.sent} sent · {counts.failed} failed. Without a mail server, mail waits here
        for you to read and to pass on.
      </p>
      <MailTable mail={page.items} calendar={site} />
      <PageLinks
        first={cursor ? paths.adminOutbox() : null}
        next={page.next && paths.adminOutbox({ cursor: page.next })}
        nextLabel="Older"
      />
    </>
  );
}
