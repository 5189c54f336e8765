import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { DAY, HOUR, later, now, pinClock } from '@/lib/clock';
import { inTransaction } from '@/lib/write';
import { offerAddress } from '../address';
import { findPublishedArticle } from '../public-article';
import { getDeskArticle } from '../queries';
import { createArticle } from './create-article';
import { editArticle } from './edit-article';
import { publishArticle } from './publish-article';
import { publishDueArticles } from './publish-due-articles';
import { scheduleArticle } from './schedule-article';
import { unpublishArticle } from './unpublish-article';
import { actorOf } from '@/test/factories';
import { content, makeNewsroom, type Person } from '@/test/newsroom';

let author: Person;

beforeAll(async () => {
  ({ author } = await makeNewsroom());
});

const auditKinds = async (articleId: string) =>
  (await db().auditEvent.findMany({ where: { articleId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('publishing', () => {
  it('gives the address once, and keeps it', async () => {
    const first = await createArticle(author, content('The Bridge'));
    const second = await createArticle(author, content('The bridge!'));
    expect(await publishArticle(author, { id: first.id, seenRevision: 1 })).toEqual({ path: '/2026/03/the-bridge' });
    expect(await publishArticle(author, { id: second.id, seenRevision: 1 })).toEqual({
      path: '/2026/03/the-bridge-2',
    });
    await editArticle(author, {
      id: first.id,
      seenRevision: 1,
      noteChange: true,
      ...content('The Bridge, Corrected'),
    });
    pinClock(later(now(), 40 * DAY));
    await unpublishArticle(author, { id: first.id });
    expect(await publishArticle(author, { id: first.id, seenRevision: 2 })).toEqual({ path: '/2026/03/the-bridge' });
    const row = await db().article.findUniqueOrThrow({ where: { id: first.id } });
    expect(row.publishedAt).toEqual(new Date('2026-03-14T09:26:53.589Z'));
    expect(row.correctedAt).not.toBeNull();
    expect(await auditKinds(first.id)).toEqual([
      'article.created',
      'article.published',
      'article.edited',
      'article.unpublished',
      'article.published',
    ]);
  });

  it('keeps the letters of the title’s script in the address, as a browser sends them', async () => {
    const { id } = await createArticle(author, content('הגשר שלא נבנה'));
    const { path } = await publishArticle(author, { id, seenRevision: 1 });
    expect([path, decodeURI(path)]).toEqual([new URL(path, 'http://a.test').pathname, '/2026/03/הגשר-שלא-נבנה']);
    expect(await findPublishedArticle(path)).toMatchObject({ id });
  });

  it('gives the address that was chosen, or says whose it is', async () => {
    const first = await createArticle(author, { ...content('First of two'), slug: 'two' });
    const second = await createArticle(author, { ...content('Second of two'), slug: 'two' });
    expect(await offerAddress(first.id)).toEqual({ path: '/2026/03/two', problem: null });
    expect(await publishArticle(author, { id: first.id, seenRevision: 1 })).toEqual({ path: '/2026/03/two' });
    expect(await offerAddress(first.id)).toBeNull();
    const taken = '“First of two” has this address already. Choose another ending.';
    expect(await offerAddress(second.id)).toEqual({ path: '/2026/03/two', problem: taken });
    const refused = { code: 'invalid', detail: { fields: { slug: taken } } };
    await expect(publishArticle(author, { id: second.id, seenRevision: 1 })).rejects.toMatchObject(refused);
    await unpublishArticle(author, { id: first.id });
    expect((await offerAddress(second.id))?.problem).toMatch(/^Another article has/);
    const change = { id: second.id, seenRevision: 1, noteChange: false, ...content('Second of two') };
    expect(await editArticle(author, { ...change, slug: 'too' })).toEqual({ revision: 1 });
    expect(await publishArticle(author, { id: second.id, seenRevision: 1 })).toEqual({ path: '/2026/03/too' });
    await editArticle(author, { ...change, slug: 'moved', title: 'Still there' });
    const { path, slug } = await getDeskArticle(actorOf(author), second.id);
    expect([path, slug]).toEqual(['/2026/03/too', 'too']);
  });

  it('needs a title and a body', async () => {
    const { id } = await createArticle(author, content('', ''));
    await expect(publishArticle(author, { id, seenRevision: 1 })).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { title: expect.any(String), bodyHtml: expect.any(String) } },
    });
  });

  it('R7: publishes what is scheduled when its moment comes, and not before', async () => {
    const { id } = await createArticle(author, content('Tomorrow'));
    const at = later(now(), DAY);
    await expect(scheduleArticle(author, { id, seenRevision: 1, at: now() })).rejects.toMatchObject({
      code: 'invalid',
    });
    await scheduleArticle(author, { id, seenRevision: 1, at });
    pinClock(later(at, -1));
    expect(await publishDueArticles()).toEqual([]);
    pinClock(at);
    const both = await Promise.all([publishDueArticles(), publishDueArticles()]);
    expect(both.flat()).toEqual([id]);
    const row = await db().article.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'published', publishedAt: at, path: '/2026/03/tomorrow' });
  });

  it('makes a draft again of a scheduled article that is taken back', async () => {
    const { id } = await createArticle(author, content('Withdrawn'));
    await scheduleArticle(author, { id, seenRevision: 1, at: later(now(), HOUR) });
    await unpublishArticle(author, { id });
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({
      status: 'draft',
      path: null,
      publishedAt: null,
      slug: '',
    });
  });

  it('gives no address that an old one leads from, in whatever spelling', async () => {
    await db().redirect.create({ data: { path: '/2026/03/הגשר', to: '/2026/03/the-bridge', createdAt: now() } });
    const { id } = await createArticle(author, content('הגשר'));
    const { path } = await publishArticle(author, { id, seenRevision: 1 });
    expect(decodeURI(path)).toBe('/2026/03/הגשר-2');
  });

  it('keeps the address of an article that is published before its hour', async () => {
    const { id } = await createArticle(author, content('In a hurry'));
    const planned = await scheduleArticle(author, { id, seenRevision: 1, at: later(now(), HOUR) });
    expect(await publishArticle(author, { id, seenRevision: 1 })).toEqual(planned);
  });

  it('says how to get at the address of what is scheduled, when that is taken in the month that it goes public', async () => {
    const first = await createArticle(author, { ...content('This month'), slug: 'one' });
    const second = await createArticle(author, { ...content('Next month'), slug: 'one' });
    await publishArticle(author, { id: first.id, seenRevision: 1 });
    await scheduleArticle(author, { id: second.id, seenRevision: 1, at: later(now(), 31 * DAY) });
    await expect(publishArticle(author, { id: second.id, seenRevision: 1 })).rejects.toThrow(
      /Take the article back to draft/,
    );
  });

  it('makes the address of the newest title, though the article was scheduled under another', async () => {
    const { id } = await createArticle(author, content('An early title'));
    await scheduleArticle(author, { id, seenRevision: 1, at: later(now(), HOUR) });
    await editArticle(author, { id, seenRevision: 1, noteChange: false, ...content('A better title') });
    expect(await publishArticle(author, { id, seenRevision: 2 })).toEqual({ path: '/2026/03/a-better-title' });
  });

  it('does not take from its readers what went public since somebody saw it scheduled', async () => {
    const { id } = await createArticle(author, content('Gone out'));
    const at = later(now(), HOUR);
    await scheduleArticle(author, { id, seenRevision: 1, at });
    pinClock(at);
    await publishDueArticles();
    const back = unpublishArticle(author, { id, seenStatus: 'scheduled' });
    await expect(back).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('gone public') });
    await unpublishArticle(author, { id, seenStatus: 'published' });
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ status: 'unpublished' });
  });

  it('leaves nothing behind when it fails', async () => {
    const { id } = await createArticle(author, content('Rolled back'));
    await expect(
      inTransaction(async (tx) => {
        await tx.article.update({ where: { id }, data: { title: 'Half' } });
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ title: 'Rolled back' });
  });
});
