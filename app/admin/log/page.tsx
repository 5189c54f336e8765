import type { Metadata } from 'next';
import Link from 'next/link';
import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { LogList } from '@/components/moderation/log-list';
import { requireStaff } from '@/lib/actor';
import { listLog, LOG_SUBJECTS } from '@/lib/moderation/log';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { asActor } from '../desk-read';
import { logAddress, logQuery, SUBJECT_NAMES } from './log-query';
import './log.css';

export const metadata: Metadata = { title: 'Log' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LogPage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('log.view', undefined, paths.adminLog()));
  const filter = logQuery.parse(await searchParams);
  const [page, site] = await Promise.all([listLog(viewer, filter), getSite()]);
  const whole = { ...filter, cursor: undefined };
  const { about, personId, articleId, cursor } = filter;
  return (
    <>
      <h1>Log</h1>
      <Tabs
        label="The log by subject"
        tabs={[
          { href: logAddress({ ...whole, about: undefined }), label: 'Everything', isCurrent: !about },
          ...LOG_SUBJECTS.map((name) => ({
            href: logAddress({ ...whole, about: name }),
            label: SUBJECT_NAMES[name],
            isCurrent: name === about,
          })),
        ]}
      />
      {(personId || articleId) && (
        <p className="meta">
          Only what concerns one {personId ? 'person' : 'article'}.{' '}
          <Link href={logAddress({ about })} prefetch={false}>
            Show everything
          </Link>
        </p>
      )}
      <LogList entries={page.items} calendar={site} articleHref={(id) => logAddress({ ...whole, articleId: id })} />
      <PageLinks
        first={cursor ? logAddress(whole) : null}
        next={page.next && logAddress({ ...whole, cursor: page.next })}
        nextLabel="Older"
      />
    </>
  );
}
