import { describe, expect, it } from 'vitest';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { arrangeReplies, type Reply, type ThreadNode } from './public-tree';

const reply = (id: string, parentId: string): Reply => ({
  parentId,
  answers: { id: parentId, name: `Author of ${parentId}` },
  comment: {
    shown: true,
    id,
    createdAt: new Date(0),
    editedAt: null,
    html: `<p>${id}</p>` as StoredHtml,
    author: { name: `Author of ${id}`, mark: null },
  },
});

/** The tree as text: `a(b(c) d)`. */
const shape = (nodes: ThreadNode[]): string =>
  nodes.map(({ comment, replies }) => comment.id + (replies.length ? `(${shape(replies)})` : '')).join(' ');

const flat = (nodes: ThreadNode[]): ThreadNode[] => nodes.flatMap((node) => [node, ...flat(node.replies)]);

describe('a thread', () => {
  it('nests replies under what they answer, each level in the order of time', () => {
    const nodes = arrangeReplies('root', [reply('a', 'root'), reply('b', 'a'), reply('c', 'root'), reply('d', 'a')]);
    expect(shape(nodes)).toBe('a(b d) c');
    expect(flat(nodes).map(({ answers }) => answers.id)).toEqual(['root', 'a', 'a', 'root']);
    expect(flat(nodes).every(({ answers }) => answers.onPage)).toBe(true);
  });

  it('says whom a reply answers when that comment is on another page', () => {
    const nodes = arrangeReplies('root', [reply('x', 'elsewhere'), reply('y', 'x')]);
    expect(shape(nodes)).toBe('x(y)');
    expect(nodes[0]?.answers).toEqual({ id: 'elsewhere', name: 'Author of elsewhere', onPage: false });
  });

  it('ends indentation at the deepest level, and says there whom each answers', () => {
    const chain = Array.from({ length: COMMENT_DEPTH_MAX + 3 }, (_, n) =>
      reply(`r${n + 1}`, n === 0 ? 'root' : `r${n}`),
    );
    const nodes = arrangeReplies('root', chain);
    expect(shape(nodes)).toBe('r1(r2(r3(r4(r5(r6 r7 r8 r9)))))');
    const deepest = flat(nodes).slice(-3);
    expect(deepest.map(({ comment, answers }) => `${comment.id}>${answers.id}`)).toEqual(['r7>r6', 'r8>r7', 'r9>r8']);
    expect(deepest.every(({ answers }) => answers.onPage)).toBe(true);
  });
});
