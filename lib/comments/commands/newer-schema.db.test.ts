import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { connections, db } from '@/lib/db';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { migrations } from '@/test/template-database';
import { listThreads } from '../public';
import { postComment } from './post-comment';

const NEWER = `
  ALTER TABLE people ADD COLUMN newer_people text;
  ALTER TABLE articles ADD COLUMN newer_articles int NOT NULL DEFAULT 0;
  ALTER TABLE comments ADD COLUMN newer_comments jsonb;
  ALTER TABLE comment_revisions ADD COLUMN newer_revisions timestamptz;
  ALTER TABLE site ADD COLUMN newer_site boolean NOT NULL DEFAULT false;
  CREATE TABLE newer_table (id uuid PRIMARY KEY)`;

it('R10: a build goes on reading and writing, on the connections that it has, when a newer one has added to the tables', async () => {
  await makeSite({ commentMode: 'nobody' });
  const article = await makeArticle();
  const rounds = connections().options.max;
  const post = async () =>
    postComment(await makePerson(), {
      articleId: article.id,
      source: `Words ${randomUUID()}`,
      idempotencyKey: randomUUID(),
    });
  // Each connection has planned its statements before.
  await Promise.all(Array.from({ length: rounds }, post));
  await listThreads(article.id);
  await connections().query(NEWER);
  await Promise.all(Array.from({ length: rounds }, post));
  expect(await db().comment.count({ where: { articleId: article.id } })).toBe(2 * rounds);
  expect((await listThreads(article.id)).threads).toHaveLength(2 * rounds);
});

it('R10: no migration after the first release takes away or renames what a build before it uses', async () => {
  const [, , ...later] = await migrations();
  expect(later.length).toBeGreaterThan(0);
  for (const script of later)
    expect(script).not.toMatch(
      /\b(DROP\s+(TABLE|COLUMN)|RENAME\s+(TO|COLUMN)|ALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE)\b/i,
    );
});
