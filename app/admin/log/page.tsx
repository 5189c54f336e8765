import type { Metadata } from 'next';
import { FilterBar, FilterSelect, FilterText } from '@/components/desk/filter-bar';
import { PageLinks } from '@/components/desk/page-links';
import { Tabs } from '@/components/desk/tabs';
import { LogList } from '@/components/moderation/log-list';
import { requireStaff } from '@/lib/actor';
import { NAME_MAX } from '@/lib/limits';
import { listLog, LOG_SUBJECTS } from '@/lib/moderation/log';
import { findLogVolume } from '@/lib/moderation/log-volume';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { asActor } from '../desk-read';
import { KIND_NAMES, kindsOf } from './log-kinds';
import { LogPlot } from './log-plot';
import { logAddress, logChips, logFilter, logQuery, SUBJECT_NAMES } from './log-query';
import './log.css';

export const metadata: Metadata = { title: 'Log' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LogPage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('log.view', undefined, paths.adminLog()));
  const query = logQuery.parse(await searchParams);
  const site = await getSite();
  const filter = logFilter(query, site.timeZone);
  const { about, kind, by, person, article, from, to, cursor } = query;
  const [page, volume] = await Promise.all([
    listLog(viewer, filter),
    cursor ? [] : findLogVolume(viewer, filter, site.timeZone),
  ]);
  const first = { ...query, cursor: undefined };
  return (
    <>
      <h1>Log</h1>
      <p className="meta log-note">Nothing in it can be changed or deleted, by anybody.</p>
      <Tabs
        label="The log by subject"
        tabs={[
          { href: logAddress({ ...first, about: undefined, kind: undefined }), label: 'Everything', isCurrent: !about },
          ...LOG_SUBJECTS.map((name) => ({
            href: logAddress({ ...first, about: name, kind: undefined }),
            label: SUBJECT_NAMES[name],
            isCurrent: name === about,
          })),
        ]}
      />
      <FilterBar
        label="Find in the log"
        action={paths.adminLog()}
        kept={{ about, person, article }}
        chips={logChips(query)}
        all={logAddress({ about })}
      >
        <FilterText name="by" label="Who" value={by} max={NAME_MAX} />
        <FilterSelect
          name="kind"
          label="What"
          value={kind}
          any="anything"
          options={kindsOf(about).map((value) => ({ value, label: KIND_NAMES[value] }))}
        />
        <FilterText name="from" label="From" type="date" value={from} />
        <FilterText name="to" label="To" type="date" value={to} />
      </FilterBar>
      <div className="log-sides">
        <LogPlot volume={volume} calendar={site} />
        <LogList entries={page.items} calendar={site} articleHref={(id) => logAddress({ ...first, article: id })} />
      </div>
      <PageLinks
        first={cursor ? logAddress(first) : null}
        next={page.next && logAddress({ ...first, cursor: page.next })}
        nextLabel="Older"
      />
    </>
  );
}
