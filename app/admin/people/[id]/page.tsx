import type { Metadata } from 'next';
import Link from 'next/link';
import { SanctionBadge } from '@/components/desk/sanction-badge';
import { LogList } from '@/components/moderation/log-list';
import { ActivityPlot } from '@/components/people/activity-plot';
import { RoleForm, SanctionForms } from '@/components/people/person-powers';
import { RecordFigures } from '@/components/people/record-figures';
import { SANCTIONED_BY } from '@/components/people/role-words';
import { SanctionList } from '@/components/people/sanction-list';
import { requireStaff } from '@/lib/actor';
import { listActivity } from '@/lib/accounts/person-activity';
import { getPersonRecord } from '@/lib/accounts/person-record';
import { now } from '@/lib/clock';
import { REJECTION_REASON_MAX } from '@/lib/limits';
import { listLog } from '@/lib/moderation/log';
import { paths } from '@/lib/paths';
import { can, outranks } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { formatDay } from '@/lib/site-dates';
import { asActor, readForPage } from '../../desk-read';
import { ban, changeRole, lift, suspend } from '../actions';
import { offeredDays } from '../suspension-day';
import '../../log/log.css';
import '../people.css';

export const metadata: Metadata = { title: 'Person' };

type Props = { params: Promise<{ id: string }> };

const EVENTS_SHOWN = 20;

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const viewer = asActor(await requireStaff('person.view', undefined, paths.adminPerson(id)));
  const [person, site] = await Promise.all([readForPage(getPersonRecord(viewer, id)), getSite()]);
  const [months, log] = await Promise.all([
    listActivity(id, now(), site.timeZone),
    can(viewer, 'log.view') ? listLog(viewer, { personId: id }) : { items: [] },
  ]);
  const { name, handle, bio, role, email, addressProven, joinedAt, inForce, sanctions } = person;
  const maySanction = can(viewer, 'person.sanction') && outranks(viewer, person);
  return (
    <>
      <p>
        <Link href={paths.adminPeople()} prefetch={false}>
          People
        </Link>
      </p>
      <h1 dir="auto">{name}</h1>
      <p className="person-facts">
        <span className="badge">{role}</span> <SanctionBadge sanction={inForce} calendar={site} />
        <span className="meta">joined {formatDay(joinedAt, site)}</span>
        <span className="meta">address {addressProven ? 'confirmed' : 'not confirmed'}</span>
        {email && <span className="meta address">{email}</span>}
        {handle && <a href={paths.author(handle)}>Author page</a>}
      </p>
      {bio && (
        <p className="person-bio" dir="auto">
          {bio}
        </p>
      )}
      <div className="person-columns">
        <div>
          <section aria-labelledby="comments-title">
            <h2 id="comments-title">Comments</h2>
            <RecordFigures record={person} />
            <ActivityPlot months={months} calendar={site} />
          </section>
          <section aria-labelledby="timeline-title">
            <h2 id="timeline-title">What happened</h2>
            <LogList
              entries={log.items.slice(0, EVENTS_SHOWN)}
              calendar={site}
              articleHref={(articleId) => paths.adminLog({ person: id, article: articleId })}
            />
            <p>
              <Link href={paths.adminLog({ person: id })} prefetch={false}>
                All of it in the log
              </Link>
            </p>
          </section>
        </div>
        <div>
          <section aria-label="Suspensions and bans">
            <h2>Suspensions and bans</h2>
            <SanctionList sanctions={sanctions} calendar={site} />
            {maySanction ? (
              <>
                <noscript>
                  <p className="notice">Suspending and banning need JavaScript.</p>
                </noscript>
                <SanctionForms
                  person={{ id, name }}
                  inForce={inForce?.kind ?? null}
                  days={offeredDays(site.timeZone)}
                  reasonMax={REJECTION_REASON_MAX}
                  actions={{ suspend, ban, lift }}
                />
              </>
            ) : (
              <p className="hint">{id === viewer.id ? 'Nobody can suspend or ban themself.' : SANCTIONED_BY[role]}</p>
            )}
          </section>
          {can(viewer, 'person.setRole') && (
            <section aria-labelledby="role-title">
              <h2 id="role-title">What they may do</h2>
              <RoleForm person={{ id, name, role }} action={changeRole} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
