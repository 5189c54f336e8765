import type { Metadata } from 'next';
import { PageLinks } from '@/components/desk/page-links';
import { PeopleTable } from '@/components/people/people-table';
import { ROLES } from '@/components/people/role-words';
import { requireStaff } from '@/lib/actor';
import { listPeople } from '@/lib/accounts/queries';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { asActor } from '../desk-read';
import { peopleAddress, peopleQuery } from './people-query';
import './people.css';

export const metadata: Metadata = { title: 'People' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('person.view', undefined, paths.adminPeople()));
  const filter = peopleQuery.parse(await searchParams);
  const [page, site] = await Promise.all([listPeople(viewer, filter), getSite()]);
  const withAddresses = can(viewer, 'person.viewEmail');
  const { q, role, sanctioned, cursor } = filter;
  return (
    <>
      <h1>People</h1>
      <form className="search-row" action={paths.adminPeople()} role="search">
        <label htmlFor="q">{withAddresses ? 'Name or address' : 'Name'}</label>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={SEARCH_QUERY_MAX} />
        <label htmlFor="role">Role</label>
        <select id="role" name="role" defaultValue={role ?? ''}>
          <option value="">any</option>
          {ROLES.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <label>
          <input type="checkbox" name="held" value="1" defaultChecked={sanctioned} /> suspended or banned
        </label>
        <button type="submit">Search</button>
      </form>
      <PeopleTable people={page.items} withAddresses={withAddresses} calendar={site} />
      <PageLinks
        first={cursor ? peopleAddress({ ...filter, cursor: undefined }) : null}
        next={page.next && peopleAddress({ ...filter, cursor: page.next })}
        nextLabel="Next page"
      />
    </>
  );
}
