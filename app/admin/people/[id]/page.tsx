import type { Metadata } from 'next';
import Link from 'next/link';
import { SanctionBadge } from '@/components/desk/sanction-badge';
import { DecisionsAbout } from '@/components/people/decisions-about';
import { RoleForm, SanctionForms } from '@/components/people/person-powers';
import { RecordFigures } from '@/components/people/record-figures';
import { SanctionList } from '@/components/people/sanction-list';
import { requireStaff } from '@/lib/actor';
import { getPersonRecord } from '@/lib/accounts/person-record';
import { REJECTION_REASON_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { can, outranks } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { formatDay } from '@/lib/site-dates';
import { asActor, readForPage } from '../../desk-read';
import { ban, changeRole, lift, suspend } from '../actions';
import { offeredDays } from '../suspension-day';
import '../people.css';

export const metadata: Metadata = { title: 'Person' };

type Props = { params: Promise<{ id: string }> };

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const viewer = asActor(await requireStaff('person.view', undefined, paths.adminPerson(id)));
  const [person, site] = await Promise.all([readForPage(getPersonRecord(viewer, id)), getSite()]);
  const { name, handle, bio, role, email, addressProven, joinedAt, inForce, sanctions, decisions } = person;
  const maySanction = can(viewer, 'person.sanction') && outranks(viewer, person);
  return (
    <>
      <div className="page-head">
        <h1 dir="auto">{name}</h1>
        <Link href={paths.adminLog({ person: id })} prefetch={false}>
          In the log
        </Link>
      </div>
      <p>
        <span className="badge">{role}</span> <SanctionBadge sanction={inForce} calendar={site} />{' '}
        <span className="meta">
          joined {formatDay(joinedAt, site)} · address {addressProven ? 'confirmed' : 'not confirmed'}
          {email && ` · ${email}`}
          {handle && (
            <>
              {' · '}
              <a href={paths.author(handle)}>author page</a>
            </>
          )}
        </span>
      </p>
      {bio && <p dir="auto">{bio}</p>}
      <RecordFigures record={person} />
      {maySanction && (
        <SanctionForms
          person={{ id, name }}
          inForce={inForce?.kind ?? null}
          days={offeredDays(site.timeZone)}
          reasonMax={REJECTION_REASON_MAX}
          actions={{ suspend, ban, lift }}
        />
      )}
      <div className="columns person-record">
        <section aria-label="Suspensions and bans">
          <h2>Suspensions and bans</h2>
          <SanctionList sanctions={sanctions} calendar={site} />
        </section>
        <section aria-label="Decisions on their comments">
          <h2>Decisions on their comments</h2>
          <DecisionsAbout decisions={decisions} calendar={site} />
        </section>
        {can(viewer, 'person.setRole') && (
          <section>
            <h2>Role</h2>
            <RoleForm person={{ id, name, role }} action={changeRole} />
          </section>
        )}
      </div>
    </>
  );
}
