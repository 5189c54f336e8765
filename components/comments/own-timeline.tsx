import type { OwnComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import { formatMoment, type Calendar } from '@/lib/site-dates';

type Step = { at: Date | null; words: string };

/** What happened to a comment, in order. What is still to come has no time. */
function stepsOf({ createdAt, editedAt, deletedAt, status, decisions, wasHeld }: OwnComment, t: Translate): Step[] {
  const dated = [
    ...(editedAt ? [{ at: editedAt, words: t('comments.then.edited') }] : []),
    ...decisions.map(({ action, at }) => ({ at, words: t(`comments.then.${action}`) })),
    ...(deletedAt ? [{ at: deletedAt, words: t('comments.then.deleted') }] : []),
  ];
  return [
    { at: createdAt, words: t(wasHeld ? 'comments.then.posted' : 'comments.then.shown') },
    ...dated.sort((a, b) => a.at.getTime() - b.at.getTime()),
    ...(status === 'pending' && !deletedAt ? [{ at: null, words: t('comments.then.held') }] : []),
  ];
}

type OwnTimelineProps = { comment: OwnComment; calendar: Calendar; t: Translate };

/** What happened to one's own comment, from its posting to now. */
export function OwnTimeline({ comment, calendar, t }: OwnTimelineProps) {
  return (
    <section className="timeline" aria-labelledby="timeline">
      <h2 id="timeline">{t('comments.then.title')}</h2>
      <ol>
        {stepsOf(comment, t).map(({ at, words }) => (
          <li key={`${words} ${at?.getTime()}`} data-open={at === null}>
            {words}
            {at && <time dateTime={at.toISOString()}>{formatMoment(at, calendar)}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}
