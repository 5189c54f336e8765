import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '@/lib/accounts/passwords';
import { db } from '@/lib/db';
import { makeArticle, makeSite } from '@/test/factories';
import { recordMigrations } from '@/test/prisma-record';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA = mkdtempSync(join(tmpdir(), 'rejoinder-cli-'));
const SLOW = 120_000; // milliseconds: each command is a process of its own

type Ended = { code: number; out: string; err: string };

/** Runs the operator's tool as an operator does, on this test's database. */
function rejoinder(args: string[], input = '', environment: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: DATA, ...environment };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/rejoinder.mjs', ...args],
      { cwd: ROOT, env },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

beforeAll(async () => {
  await recordMigrations();
  await makeSite();
});
afterAll(() => rmSync(DATA, { recursive: true, force: true }));

describe('rejoinder', () => {
  it(
    'shows help for every command, and refuses what it does not know',
    async () => {
      for (const command of [[], ['user', 'add'], ['sample']]) {
        const help = await rejoinder([...command, '--help']);
        expect(help).toMatchObject({ code: 0, err: '' });
        expect(help.out).toMatch(/^Usage: rejoinder /);
      }
      expect(await rejoinder(['paint'])).toMatchObject({ code: 1, out: '' });
    },
    SLOW,
  );

  it(
    'adds people, changes their roles and passwords, and lists them',
    async () => {
      const added = await rejoinder(
        ['user', 'add', '--email', 'ada@example.test', '--name', 'Ada Quist', '--role', 'owner', '--password-stdin'],
        'a long enough phrase\n',
      );
      expect(added).toEqual({ code: 0, out: 'Added Ada Quist <ada@example.test> as owner\n', err: '' });
      const ada = await db().person.findUniqueOrThrow({ where: { emailKey: 'ada@example.test' } });
      expect(await verifyPassword(ada.passwordHash, 'a long enough phrase')).toBe(true);

      const made = await rejoinder(['user', 'password', 'ada@example.test']);
      const password = /the password is (\S+)$/m.exec(made.out)?.[1] ?? '';
      const { passwordHash } = await db().person.findUniqueOrThrow({ where: { id: ada.id } });
      expect(await verifyPassword(passwordHash, password)).toBe(true);

      // A site needs an owner.
      expect(await rejoinder(['user', 'role', 'ada@example.test', 'reader'])).toMatchObject({ code: 1, out: '' });
      expect((await rejoinder(['user', 'role', 'nobody@example.test', 'reader'])).err).toBe(
        'There is no account with this address.\n',
      );
      const list = await rejoinder(['user', 'list', '--role', 'owner']);
      expect(list.out).toMatch(/Ada Quist +ada@example\.test +owner .*\n1 of 1 people\n$/);
    },
    SLOW,
  );

  it(
    'adds a sample that keeps the promises of the database',
    async () => {
      const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
      await listener.connect();
      await listener.query('LISTEN rejoinder_pages');
      const heard: string[] = [];
      listener.on('notification', ({ payload }) => heard.push(payload ?? ''));

      const { code, out, err } = await rejoinder(['sample', '--articles', '20', '--comments', '2000']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Added 20 articles and 2000 comments by \d+ people in [\d.]+ s\n$/);
      expect(await db().article.count({ where: { status: 'published' } })).toBe(20);
      expect(await db().comment.count()).toBe(2000);
      expect(await db().comment.count({ where: { depth: { gt: 2 } } })).toBeGreaterThan(100);
      const [broken] = await db().$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM comments c LEFT JOIN comments p ON p.id = c.parent_id
        WHERE (p.id IS NOT NULL AND p.created_at >= c.created_at)
           OR (SELECT count(*) FROM comment_revisions r WHERE r.comment_id = c.id) <> c.revision
           OR (SELECT count(*) FROM decisions d WHERE d.comment_id = c.id) <> c.decision_count
           OR (c.decision_count = 0) <> (c.status IN ('approved', 'pending'))`;
      expect(broken?.n).toBe(0);
      await listener.query('SELECT 1');
      expect(heard).toEqual(['site articles comments']);
      await listener.end();
    },
    SLOW,
  );

  it(
    'adds all comments to one article when it is told to, and says when there is no such article',
    async () => {
      const article = await makeArticle({ slug: 'the-one' });
      expect(await rejoinder(['sample', '--comments', '300', '--on', 'the-one'])).toMatchObject({ code: 0 });
      expect(await db().comment.count({ where: { articleId: article.id } })).toBe(300);
      expect((await rejoinder(['sample', '--comments', '300', '--on', 'the-other'])).err).toBe(
        'There is no published article with the slug the-other\n',
      );
    },
    SLOW,
  );

  it(
    'examines the site, and fails when something is wrong',
    async () => {
      const well = await rejoinder(['doctor']);
      expect(well.out).toMatch(/^ok +Migrations +up to date$/m);
      expect(well.out).toMatch(/ 0 wrong\n$/);
      expect(well.code).toBe(0);
      const ill = await rejoinder(['doctor'], '', { DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:1/none' });
      expect(ill.out).toMatch(/^fail +PostgreSQL .*DATABASE_URL$/m);
      expect(ill.code).toBe(1);
      const wrong = await rejoinder(['doctor'], '', { PORT: 'many' });
      expect(wrong.out).toMatch(/^fail +Configuration +PORT: /m);
      expect(wrong.code).toBe(1);
    },
    SLOW,
  );
});
