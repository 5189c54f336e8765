import { randomBytes, randomUUID } from 'node:crypto';
import type { ArticleStatus, CommentStatus, Role } from '@/generated/prisma/enums';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import type { Actor } from '@/lib/policy';

let sequence = 0;
const next = () => ++sequence;
/** Several processes may fill one database. */
const run = randomBytes(4).toString('hex');
let ticks = 0;

/** The one row of settings, as a new site has it. */
export async function makeSite(
  settings: { commentMode?: 'everyone' | 'newcomers' | 'nobody'; closeCommentsAfterDays?: number } = {},
): Promise<void> {
  const data = { name: 'The Test Gazette', createdAt: now(), updatedAt: now(), ...settings };
  await db().site.upsert({ where: { id: 1 }, create: data, update: data });
}

/** A person with a proven address, 30 days old unless said otherwise. */
export async function makePerson(
  given: {
    name?: string;
    role?: Role;
    email?: string;
    handle?: string;
    createdAt?: Date;
    verified?: boolean;
    passwordHash?: string;
  } = {},
) {
  const n = next();
  const name = given.name ?? `Person ${n}`;
  const email = given.email ?? `person${n}-${run}@example.test`;
  const createdAt = given.createdAt ?? later(now(), -30 * DAY);
  return db().person.create({
    data: {
      name,
      nameKey: `${name.toLowerCase().replace(/\s/g, '')}${given.name ? '' : `${n}${run}`}`,
      email,
      emailKey: email.toLowerCase(),
      emailVerifiedAt: given.verified === false ? null : createdAt,
      role: given.role ?? 'reader',
      handle: given.handle ?? (given.role && given.role !== 'reader' ? `staff-${n}-${run}` : null),
      passwordHash: given.passwordHash ?? null,
      createdAt,
    },
    select: { id: true, name: true, role: true, email: true, handle: true },
  });
}

/** The person as the reads of the desk know them. */
export const actorOf = ({ id, role }: { id: string; role: Role }): Actor => ({ id, role, sanction: null });

/** An article with its first revision; published a day ago unless said otherwise. */
export async function makeArticle(
  given: {
    authorId?: string;
    title?: string;
    status?: ArticleStatus;
    bodyHtml?: string;
    publishedAt?: Date;
    slug?: string;
    deleted?: boolean;
  } = {},
) {
  const n = next();
  const authorId = given.authorId ?? (await makePerson({ role: 'author' })).id;
  const title = given.title ?? `Article ${n}`;
  const slug = given.slug ?? `article-${n}-${run}`;
  const status = given.status ?? 'published';
  const bodyHtml = given.bodyHtml ?? `<p>Body of ${title}.</p>`;
  const publishedAt = status === 'draft' ? null : (given.publishedAt ?? later(now(), -DAY));
  const article = await db().article.create({
    data: {
      slug,
      status,
      title,
      bodyHtml,
      rendererVersion: 1,
      plainText: bodyHtml.replace(/<[^>]+>/g, ' ').trim(),
      wordCount: 3,
      path: status === 'draft' ? null : `/2026/03/${slug}`,
      publishedAt,
      createdAt: later(now(), -2 * DAY),
      updatedAt: later(now(), -DAY),
      ...(given.deleted && { deletedAt: now(), deletedById: authorId }),
      bylines: { create: { personId: authorId, position: 0 } },
      revisions: {
        create: {
          number: 1,
          title,
          standfirst: '',
          bodyHtml,
          labels: [],
          editorId: authorId,
          createdAt: later(now(), -2 * DAY),
        },
      },
    },
    select: { id: true, path: true, slug: true, title: true, revisions: { select: { id: true } } },
  });
  return {
    id: article.id,
    path: article.path ?? '',
    slug,
    title,
    authorId,
    revisionId: article.revisions[0]?.id ?? '',
  };
}

/** A comment with its first revision, written straight into the tables; approved unless said otherwise. */
export async function makeComment(given: {
  article: { id: string; revisionId: string };
  authorId?: string;
  parent?: { id: string; rootId: string; depth: number };
  status?: CommentStatus;
  source?: string;
  createdAt?: Date;
}) {
  const id = randomUUID();
  const authorId = given.authorId ?? (await makePerson()).id;
  const source = given.source ?? `Comment ${next()}`;
  const createdAt = given.createdAt ?? later(now(), ++ticks);
  return db().comment.create({
    data: {
      id,
      articleId: given.article.id,
      articleRevisionId: given.article.revisionId,
      parentId: given.parent?.id ?? null,
      rootId: given.parent?.rootId ?? id,
      depth: given.parent ? Math.min(given.parent.depth + 1, 6) : 0,
      authorId,
      source,
      html: `<p>${source}</p>`,
      rendererVersion: 1,
      status: given.status ?? 'approved',
      createdAt,
      idempotencyKey: id,
      requestHash: id,
      revisions: { create: { number: 1, source, html: `<p>${source}</p>`, createdAt } },
    },
    select: {
      id: true,
      rootId: true,
      depth: true,
      articleId: true,
      authorId: true,
      createdAt: true,
      status: true,
      revision: true,
      decisionCount: true,
    },
  });
}

/** Somebody whose comments show at once: a moderator approved one of theirs, ten days ago, on this article. */
export async function makeKnownReader(article: { id: string; revisionId: string }) {
  const person = await makePerson();
  const comment = await makeComment({ article, authorId: person.id, createdAt: later(now(), -10 * DAY) });
  await db().comment.update({ where: { id: comment.id }, data: { decisionCount: 1 } });
  return person;
}
