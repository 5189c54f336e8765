import type { Metadata } from 'next';
import Link from 'next/link';
import { requireStaff } from '@/lib/actor';
import { listYears } from '@/lib/articles/public';
import { countMail } from '@/lib/notifications/mail-counts';
import { paths } from '@/lib/paths';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { asActor } from './desk-read';
import { DeskPlots } from './desk-plots';
import { FirstSteps } from './first-steps';
import { NewestDecisions } from './newest-decisions';
import { UnfinishedArticles } from './unfinished-articles';
import { WaitingComments } from './waiting-comments';
import './today.css';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const viewer = asActor(await requireStaff('desk.enter', undefined, paths.admin));
  const [site, mail] = await Promise.all([getSite(), can(viewer, 'outbox.view') ? countMail() : null]);
  const isNew = (await listYears(site.timeZone)).length === 0;
  const moderates = can(viewer, 'comment.moderate');
  return (
    <>
      <h1>Today</h1>
      {mail !== null && mail.failed > 0 && (
        <p className="notice notice-error">
          {mail.failed === 1 ? 'One mail could not be delivered.' : `${mail.failed} mails could not be delivered.`}{' '}
          <Link href={paths.adminOutbox()} prefetch={false}>
            Look at the outbox
          </Link>
        </p>
      )}
      <FirstSteps viewer={viewer} isNew={isNew} />
      <div className="today">
        {moderates && (
          <div className="today-first">
            <WaitingComments calendar={site} />
            <DeskPlots calendar={site} />
          </div>
        )}
        <div className="today-aside">
          {can(viewer, 'article.create') && <UnfinishedArticles viewer={viewer} calendar={site} />}
          {moderates && <NewestDecisions calendar={site} />}
        </div>
      </div>
    </>
  );
}
