import type { Metadata } from 'next';
import Link from 'next/link';
import { FilterBar, FilterSelect, FilterText } from '@/components/desk/filter-bar';
import { PageLinks } from '@/components/desk/page-links';
import { PeopleTable } from '@/components/people/people-table';
import { ROLES } from '@/components/people/role-words';
import { requireStaff } from '@/lib/actor';
import { listPeople, PERSON_STATES } from '@/lib/accounts/queries';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { asActor } from '../desk-read';
import { peopleAddress, peopleChips, peopleQuery, STATE_NAMES } from './people-query';
import './people.css';

export const metadata: Metadata = { title: 'People' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('person.view', undefined, paths.adminPeople()));
  const filter = peopleQuery.parse(await searchParams);
  const [page, site] = await Promise.all([listPeople(viewer, filter), getSite()]);
  const withAddresses = can(viewer, 'person.viewEmail');
  const { q, role, state, cursor } = filter;
  const chips = peopleChips(filter);
  return (
    <>
      <h1>People</h1>
      <FilterBar label="Find people" action={paths.adminPeople()} chips={chips} all={paths.adminPeople()}>
        <FilterText name="q" label={withAddresses ? 'Name or address' : 'Name'} value={q} max={SEARCH_QUERY_MAX} />
        <FilterSelect
          name="role"
          label="Role"
          value={role}
          any="any"
          options={ROLES.map((name) => ({ value: name, label: name }))}
        />
        <FilterSelect
          name="state"
          label="State"
          value={state}
          any="any"
          options={PERSON_STATES.map((name) => ({ value: name, label: STATE_NAMES[name] }))}
        />
      </FilterBar>
      {page.items.length > 0 ? (
        <PeopleTable people={page.items} withAddresses={withAddresses} calendar={site} />
      ) : (
        <div className="empty">
          <p>Nobody fits all of this.</p>
          <Link href={paths.adminPeople()} prefetch={false}>
            Show everybody
          </Link>
        </div>
      )}
      <PageLinks
        first={cursor ? peopleAddress({ ...filter, cursor: undefined }) : null}
        next={page.next && peopleAddress({ ...filter, cursor: page.next })}
        nextLabel="Next page"
      />
    </>
  );
}
