import { heldMarks } from '@/components/moderation/held-because';
import type { Entry } from '@/components/moderation/queue-row';
import { now } from '@/lib/clock';
import { ageInShort } from '@/lib/moderation/age';
import type { QueueFilter, QueueItem } from '@/lib/moderation/schema';
import { formatMoment, type Calendar } from '@/lib/site-dates';
import { queueAddress, VERDICTS_OF } from './queue-address';

/** A comment as its row in a list shows it. */
export function toEntry(item: QueueItem, filter: QueueFilter, calendar: Calendar): Entry {
  const { id, author, article, createdAt, status } = item;
  return {
    id,
    authorName: author.name,
    authorRole: author.role,
    revision: item.revision,
    decisionCount: item.decisionCount,
    verdicts: VERDICTS_OF[filter.tab],
    href: queueAddress({ ...filter, comment: id }),
    text: item.text,
    articleTitle: article.title,
    answers: item.answers,
    posted: {
      iso: createdAt.toISOString(),
      words: formatMoment(createdAt, calendar),
      short: ageInShort(now().getTime() - createdAt.getTime()),
    },
    isEdited: item.editedAt !== null,
    marks: status === 'pending' ? heldMarks(item.heldFor) : [],
    openReports: item.openReports,
    status,
    showsStatus: filter.tab === 'reported',
  };
}
