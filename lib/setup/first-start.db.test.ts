import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyPassword } from '@/lib/accounts/passwords';
import { DAY, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { EnvError, loadEnv } from '@/lib/env';
import { hashToken } from '@/lib/secrets';
import { sampleSite } from '@/prisma/sample/content';
import { placedComments } from '@/prisma/sample/thread';
import { makePerson } from '@/test/factories';
import { firstStart } from './first-start';

const TABLES = `site, standing_pages, people, articles, labels, search_words, one_time_links, mail, sanctions, comments,
  comment_revisions, reports, article_revisions`;

/** As a new database: the log and the decisions refuse to be emptied, so their guards step aside for the test. */
async function emptyDatabase(): Promise<void> {
  await db().$executeRawUnsafe('ALTER TABLE decisions DISABLE TRIGGER USER');
  await db().$executeRawUnsafe('ALTER TABLE audit_events DISABLE TRIGGER USER');
  await db().$executeRawUnsafe(`TRUNCATE ${TABLES}, decisions, audit_events CASCADE`);
  await db().$executeRawUnsafe('ALTER TABLE decisions ENABLE TRIGGER USER');
  await db().$executeRawUnsafe('ALTER TABLE audit_events ENABLE TRIGGER USER');
}

function environment(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  loadEnv();
}

const tokenIn = (lines: string[]) => /\/setup\/([\w-]+)$/.exec(lines.at(-1) ?? '')?.[1] ?? '';

beforeEach(emptyDatabase);
afterEach(() => {
  vi.unstubAllEnvs();
  loadEnv();
});

describe('the first start', () => {
  it('fills an empty database with the whole sample site', async () => {
    const { lines } = await firstStart();
    const expected = sampleSite.stories.flatMap(({ comments }) => placedComments(comments)).length;
    expect(await db().article.count()).toBe(sampleSite.stories.length);
    expect(await db().comment.count()).toBe(expected);
    expect(await db().person.count()).toBe(sampleSite.people.length);
    expect(lines[0]).toBe(`Sample site: ${sampleSite.stories.length} articles and ${expected} comments`);
    expect(await db().site.findFirst()).toMatchObject({ name: sampleSite.settings.name, sampleFilledAt: now() });
    expect(await db().standingPage.count()).toBe(sampleSite.pages.length);
    expect(await db().auditEvent.count({ where: { kind: 'site.setUp' } })).toBe(1);
  });

  it('fills it once: not at the next start, and not after its owner deleted everything', async () => {
    await firstStart();
    const before = await db().comment.count();
    const { lines } = await firstStart();
    expect(lines).toHaveLength(1);
    expect(await db().comment.count()).toBe(before);
    await db().$executeRawUnsafe('ALTER TABLE decisions DISABLE TRIGGER USER');
    await db().$executeRawUnsafe('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await db().$executeRawUnsafe('TRUNCATE people, articles CASCADE');
    await firstStart();
    expect(await db().article.count()).toBe(0);
  });

  it('makes one site of several starts at the same moment', async () => {
    environment({ OWNER_EMAIL: 'owner@example.test', OWNER_PASSWORD: 'a plain long phrase' });
    const starts = await Promise.all([firstStart(), firstStart(), firstStart(), firstStart()]);
    expect(starts.filter(({ lines }) => lines.length > 0)).toHaveLength(1);
    expect(await db().article.count()).toBe(sampleSite.stories.length);
    expect(await db().person.count({ where: { role: 'owner' } })).toBe(1);
    expect(await db().auditEvent.count({ where: { kind: 'site.setUp' } })).toBe(1);
  });

  it('starts empty when it is told to, with pages to begin from', async () => {
    environment({ SAMPLE: 'off' });
    await firstStart();
    expect(await db().article.count()).toBe(0);
    expect(await db().standingPage.findMany({ orderBy: { position: 'asc' }, select: { slug: true } })).toEqual([
      { slug: 'about' },
      { slug: 'comment-policy' },
    ]);
    await db().standingPage.deleteMany();
    await firstStart();
    expect(await db().standingPage.count()).toBe(0);
  });

  it('leaves a database alone that holds anything', async () => {
    await makePerson();
    await firstStart();
    expect(await db().article.count()).toBe(0);
  });
});

describe('the owner', () => {
  it('comes from the environment, and can sign in', async () => {
    environment({ SAMPLE: 'off', OWNER_EMAIL: 'Owner@Example.test', OWNER_PASSWORD: 'a plain long phrase' });
    const { lines } = await firstStart();
    expect(lines.join()).not.toContain('phrase');
    const owner = await db().person.findFirstOrThrow({ where: { role: 'owner' } });
    expect(owner.emailKey).toBe('owner@example.test');
    expect(await verifyPassword(owner.passwordHash, 'a plain long phrase')).toBe(true);
    environment({ OWNER_PASSWORD: 'another long phrase' });
    expect((await firstStart()).lines).toEqual([]);
    const again = await db().person.findFirstOrThrow({ where: { role: 'owner' } });
    expect(again.passwordHash).toBe(owner.passwordHash);
  });

  it('is refused with the name of the variable when the password is a common one', async () => {
    environment({ SAMPLE: 'off', OWNER_EMAIL: 'owner@example.test', OWNER_PASSWORD: 'password1' });
    await expect(firstStart()).rejects.toThrow(EnvError);
    await expect(firstStart()).rejects.toThrow(/^OWNER_PASSWORD: /);
    expect(await db().site.count()).toBe(0);
  });

  it('is set up at an address that each start makes anew, and of which only the hash is kept', async () => {
    environment({ SAMPLE: 'off' });
    const first = tokenIn((await firstStart()).lines);
    const second = tokenIn((await firstStart()).lines);
    expect(first.length).toBeGreaterThanOrEqual(22);
    expect(second).not.toBe(first);
    const links = await db().oneTimeLink.findMany();
    expect(links.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(second)]);
    expect(links[0]?.expiresAt).toEqual(later(now(), 7 * DAY));
  });

  it('leaves no set-up address behind once there is one', async () => {
    await makePerson({ role: 'owner' });
    expect((await firstStart()).lines).toEqual([]);
    expect(await db().oneTimeLink.count()).toBe(0);
  });
});

describe('the sample in the database', () => {
  it('keeps its promises: whole trees, revisions, decisions', async () => {
    pinClock(new Date('2026-12-01T00:00:00Z'));
    await firstStart();
    const [broken] = await db().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM comments c
      WHERE (SELECT count(*) FROM comment_revisions r WHERE r.comment_id = c.id) <> c.revision
         OR (SELECT count(*) FROM decisions d WHERE d.comment_id = c.id) <> c.decision_count
         OR NOT EXISTS (SELECT FROM article_revisions a WHERE a.id = c.article_revision_id AND a.article_id = c.article_id)`;
    expect(Number(broken?.n)).toBe(0);
    const statuses = await db().comment.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } });
    expect(statuses.map(({ status }) => status)).toEqual(['pending', 'approved', 'rejected', 'spam']);
    const [searchable] = await db().$queryRaw<{ n: bigint }[]>`
      SELECT count(*) AS n FROM articles WHERE search @@ websearch_to_tsquery('rejoinder', 'ferry')`;
    expect(Number(searchable?.n)).toBeGreaterThan(0);
  });
});
