import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Moment } from '@/components/desk/moment';
import { MailState } from '@/components/outbox/mail-state';
import { MailText } from '@/components/outbox/mail-text';
import { requireStaff } from '@/lib/actor';
import { mailWorks } from '@/lib/accounts/mail-works';
import { isId } from '@/lib/ids';
import { getMail } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { readForPage } from '../../desk-read';
import '../outbox.css';

export const metadata: Metadata = { title: 'Mail' };

type Props = { params: Promise<{ id: string }> };

export default async function MailPage({ params }: Props) {
  const { id } = await params;
  await requireStaff('outbox.view', undefined, paths.adminMail(id));
  if (!isId(id)) notFound();
  const [mail, site] = await Promise.all([readForPage(getMail(id)), getSite()]);
  const { subject, recipient, state, attempts, lastError, createdAt, sentAt, nextTryAt, messageId, text, html } = mail;
  return (
    <>
      <p>
        <Link href={paths.adminOutbox()} prefetch={false}>
          Outbox
        </Link>
      </p>
      <h1 dir="auto">{subject}</h1>
      <dl className="mail-facts">
        <dt>To</dt>
        <dd className="address">{recipient}</dd>
        <dt>State</dt>
        <dd>
          <MailState state={state} /> {sentAt && <Moment at={sentAt} calendar={site} />}
          {state === 'waiting' && attempts > 0 && (
            <>
              next try <Moment at={nextTryAt} calendar={site} />
            </>
          )}
          {state === 'waiting' && attempts === 0 && nextTryAt > createdAt && mailWorks() && (
            <>
              goes out <Moment at={nextTryAt} calendar={site} />, unless the decision is taken back before
            </>
          )}
        </dd>
        <dt>Written</dt>
        <dd>
          <Moment at={createdAt} calendar={site} />
        </dd>
        {lastError && (
          <>
            <dt>Last failure</dt>
            <dd className="mail-error">
              {lastError} ({attempts === 1 ? 'one attempt' : `${attempts} attempts`})
            </dd>
          </>
        )}
        <dt>Message-ID</dt>
        <dd className="address">{messageId}</dd>
      </dl>
      <div className="mail-parts">
        <section aria-labelledby="text-title">
          <h2 id="text-title">As text</h2>
          <MailText text={text} />
        </section>
        {html && (
          <section aria-labelledby="html-title">
            <h2 id="html-title">As HTML</h2>
            <iframe
              className="mail-frame"
              title="The mail as HTML"
              src={paths.adminMailHtml(id)}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
            />
          </section>
        )}
      </div>
    </>
  );
}
