import { randomUUID } from 'node:crypto';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { BIO_MAX, REPORT_NOTE_MAX } from '@/lib/limits';
import { renderArticle } from '@/lib/markup/article';
import { renderComment } from '@/lib/markup/comment';
import { fromRichHtml } from '@/lib/markup/from-rich-html';
import { queueMail } from '@/lib/notifications/commands';
import { cleanText } from '@/lib/text/clean-text';
import { inTransaction, notifyPages } from '@/lib/write';
import { cacheTags } from '@/lib/cache-tags';
import { makeArticle, makePerson } from '@/test/factories';
import { allVectors } from './vectors';

/** As many as a feed and a page of the queue show. */
const COMMENTS_PER_ARTICLE = 25;
const VECTORS_PER_BODY = 128;
const VECTORS_PER_MAIL = 48;

export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

type Place = { id: string; revisionId: string; staffId: string };

/** Comments whose text, author's name and report are an attack, written past every check but the sanitizer. */
async function fillComments({ id: articleId, revisionId, staffId }: Place, vectors: readonly string[]): Promise<void> {
  const rows = vectors.map((vector, n) => {
    const [personId, commentId] = [randomUUID(), randomUUID()];
    const createdAt = later(now(), -DAY + n);
    const html = String(renderComment(vector));
    return { personId, commentId, createdAt, vector, html };
  });
  await db().person.createMany({
    data: rows.map(({ personId, vector, createdAt }) => ({
      id: personId,
      name: vector,
      nameKey: personId,
      email: `${personId}@example.test`,
      emailKey: `${personId}@example.test`,
      createdAt,
    })),
  });
  await db().comment.createMany({
    data: rows.map(({ personId, commentId, vector, html, createdAt }) => ({
      id: commentId,
      articleId,
      articleRevisionId: revisionId,
      rootId: commentId,
      depth: 0,
      authorId: personId,
      source: vector,
      html,
      rendererVersion: 1,
      status: 'approved' as const,
      createdAt,
      idempotencyKey: commentId,
      requestHash: commentId,
    })),
  });
  await db().commentRevision.createMany({
    data: rows.map(({ commentId, vector, html, createdAt }) => ({
      commentId,
      number: 1,
      source: vector,
      html,
      createdAt,
    })),
  });
  await db().report.createMany({
    data: rows.map(({ commentId, vector, createdAt }) => ({
      commentId,
      commentRevision: 1,
      reporterId: staffId,
      reason: 'other' as const,
      note: vector.slice(0, REPORT_NOTE_MAX),
      createdAt,
    })),
  });
}

/** A rejection whose reason, title and name are attacks. */
async function fillMail(vectors: readonly string[]): Promise<void> {
  const [name = '', articleTitle = ''] = vectors;
  const about = { name, articleTitle, path: '/' };
  const attack = { reason: vectors.join('\n'), source: vectors.join('\n\n') };
  await inTransaction((tx) => queueMail(tx, { kind: 'comment_rejected', to: 'x@example.test', ...about, ...attack }));
}

/** Fills an empty site with every attack, in every field that a stranger or an author fills. */
export async function fillWithVectors(): Promise<void> {
  const vectors = allVectors()
    .map(cleanText)
    .filter((text) => text !== '');
  const bodies = chunks(vectors, VECTORS_PER_BODY);
  for (const [n, group] of chunks(vectors, COMMENTS_PER_ARTICLE).entries()) {
    const handle = `stranger-${n}`;
    const staff = await makePerson({ role: 'author', handle, name: group[0] ?? '' });
    await db().person.update({ where: { id: staff.id }, data: { bio: group.join(' ').slice(0, BIO_MAX) } });
    const written = (bodies[n] ?? []).map((vector) => `<p>${n}</p>${vector}`);
    const body = [...written, ...written.map((vector) => fromRichHtml(vector))].join('\n');
    const article = await makeArticle({
      authorId: staff.id,
      slug: `attack-${n}`,
      title: group[1] ?? '',
      bodyHtml: `<p>Calm</p>${String(renderArticle(body))}`,
    });
    await db().article.update({ where: { id: article.id }, data: { standfirst: (group[2] ?? '').slice(0, 600) } });
    await fillComments({ id: article.id, revisionId: article.revisionId, staffId: staff.id }, group);
  }
  for (const group of chunks(vectors, VECTORS_PER_MAIL)) await fillMail(group);
  await inTransaction((tx) => notifyPages(tx, [cacheTags.site]));
}
