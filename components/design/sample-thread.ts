import type { Thread } from '@/lib/comments/public';
import type { PublicComment, ThreadNode, VisibleComment } from '@/lib/comments/public-tree';
import type { StoredHtml } from '@/lib/markup/stored-html';

export type SampleTexts = { statement: StoredHtml; reply: StoredHtml; long: StoredHtml };
type SampleThread = { id: string; at: Date; names: readonly [string, string, string]; html: SampleTexts };

const DEEPEST = 6;

/** A thread with each kind of comment that readers see: marked, edited, long, hidden, as deep as they go, and more below. */
export function sampleThread({ id, at, names, html }: SampleThread): Thread {
  const [first, second, third] = names;
  const said = (key: string, text: StoredHtml, rest: Partial<VisibleComment> = {}): VisibleComment => ({
    shown: true,
    id: `${id}-${key}`,
    createdAt: at,
    editedAt: null,
    html: text,
    author: { name: first, mark: null },
    ...rest,
  });
  const answer = (comment: PublicComment, name: string | null, replies: ThreadNode[] = []): ThreadNode => ({
    comment,
    answers: { id: `${id}-root`, name, onPage: true },
    replies,
  });
  const deep = Array.from({ length: DEEPEST - 1 }).reduceRight<ThreadNode[]>(
    (replies, _, level) => [
      answer(said(`deep-${level}`, html.reply, { author: { name: second, mark: 'author' } }), first, replies),
    ],
    [],
  );
  return {
    root: said('root', html.statement),
    replies: [
      answer(said('author', html.reply, { author: { name: second, mark: 'author' }, editedAt: at }), first, deep),
      answer(said('staff', html.long, { author: { name: third, mark: 'staff' } }), first),
      answer({ shown: false, id: `${id}-gone`, gone: 'by author' }, first, [answer(said('below', html.reply), null)]),
      answer({ shown: false, id: `${id}-removed`, gone: 'by moderators' }, first),
      answer({ shown: false, id: `${id}-hidden`, gone: 'for now' }, first),
    ],
    more: { count: 12, after: 'sample' },
  };
}
