import { DAY } from '@/lib/clock';
import { momentOf } from '@/prisma/sample/offset';
import { placedComments } from '@/prisma/sample/thread';
import type { SampleSite } from '@/prisma/sample/types';

/** Turns the sample's moments into this site's: unchanged, or earlier by whole days. */
export type Calendar = (moment: string | number) => Date;

/** The newest moment at which something happens on the sample site; what is only scheduled has not happened. */
function newestMoment({ people, stories }: SampleSite): number {
  const told = stories
    .filter(({ article }) => article.status !== 'scheduled')
    .flatMap(({ article, comments }) => [
      Date.parse(article.updatedAt ?? article.publishedAt),
      ...placedComments(comments).map(({ comment }) => momentOf(article.publishedAt, comment.at)),
    ]);
  return Math.max(...told, ...people.map(({ joinedAt }) => Date.parse(joinedAt)));
}

/**
 * The sample keeps its own dates. Only where the clock is behind them does everything move back by whole days, so
 * that nothing lies in the future and no article is hidden until its hour comes.
 */
export function calendarFor(site: SampleSite, at: Date): Calendar {
  // A day to spare: moderators decide some hours after the newest comment.
  const ahead = newestMoment(site) + DAY - at.getTime();
  const shift = Math.max(0, Math.ceil(ahead / DAY)) * DAY;
  return (moment) => new Date((typeof moment === 'number' ? moment : Date.parse(moment)) - shift);
}
