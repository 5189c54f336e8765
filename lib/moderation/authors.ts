import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { NO_COMMENTS, type Standing } from './card';

/** How the people of one page of the queue stand: their comments by status, and the sanction in force. Two queries. */
export async function standingOf(personIds: readonly string[]): Promise<Map<string, Standing>> {
  const ids = [...new Set(personIds)];
  const [counts, sanctions] = await Promise.all([
    db().comment.groupBy({
      by: ['authorId', 'status'],
      where: { authorId: { in: ids }, deletedAt: null },
      _count: { _all: true },
    }),
    db().sanction.findMany({
      where: { personId: { in: ids }, liftedAt: null, OR: [{ until: null }, { until: { gt: now() } }] },
      select: { personId: true, kind: true, until: true },
      orderBy: { createdAt: 'asc' },
    }),
  ]);
  const standing = new Map<string, Standing>(ids.map((id) => [id, { counts: { ...NO_COMMENTS }, sanction: null }]));
  for (const { authorId, status, _count } of counts) {
    const person = standing.get(authorId);
    if (person) person.counts[status] = _count._all;
  }
  for (const { personId, kind, until } of sanctions) {
    const person = standing.get(personId);
    // A ban outweighs a suspension.
    if (person && person.sanction?.kind !== 'ban') person.sanction = { kind, until };
  }
  return standing;
}
