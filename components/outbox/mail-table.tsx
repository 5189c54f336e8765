import Link from 'next/link';
import { Moment } from '@/components/desk/moment';
import type { MailLine } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { MailState } from './mail-state';
import '@/components/desk/desk-table.css';

/** Mail, a line each, with what went wrong. */
export function MailTable({ mail, calendar }: { mail: readonly MailLine[]; calendar: Calendar }) {
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">State</th>
          <th scope="col">To</th>
          <th scope="col">Written</th>
        </tr>
      </thead>
      <tbody>
        {mail.map(({ id, state, subject, recipient, attempts, lastError, createdAt }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={paths.adminMail(id)} prefetch={false} dir="auto">
                {subject}
              </Link>
              {lastError && (
                <span className="mail-error">
                  {lastError} ({attempts === 1 ? 'one attempt' : `${attempts} attempts`})
                </span>
              )}
            </th>
            <td>
              <MailState state={state} />
            </td>
            <td className="address">{recipient}</td>
            <td className="when">
              <Moment at={createdAt} calendar={calendar} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
