import Link from 'next/link';
import { SanctionBadge } from '@/components/desk/sanction-badge';
import type { PersonLine } from '@/lib/accounts/queries';
import { paths } from '@/lib/paths';
import { formatDay, type Calendar } from '@/lib/site-dates';
import '@/components/desk/desk-table.css';

type PeopleTableProps = { people: readonly PersonLine[]; withAddresses: boolean; calendar: Calendar };

/** People, a line each. Addresses have a column only for those who may see them. */
export function PeopleTable({ people, withAddresses, calendar }: PeopleTableProps) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          {withAddresses && <th scope="col">Address</th>}
          <th scope="col" className="number">
            Comments shown
          </th>
          <th scope="col">Joined</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, role, email, addressProven, approved, joinedAt, sanction }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={paths.adminPerson(id)} prefetch={false} dir="auto">
                {name}
              </Link>{' '}
              <SanctionBadge sanction={sanction} calendar={calendar} />
            </th>
            <td>{role}</td>
            {withAddresses && (
              <td>
                <span className="address">{email}</span>{' '}
                {!addressProven && <span className="badge">not confirmed</span>}
              </td>
            )}
            <td className="number">
              {approved}
              <span className="unit">{approved === 1 ? ' comment shown' : ' comments shown'}</span>
            </td>
            <td className="when">
              <span className="unit">joined </span>
              {formatDay(joinedAt, calendar)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
