import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { makePerson, makeSite } from '@/test/factories';
import { changeSettings } from './commands';
import { findStandingPage, getSite, listStandingPages } from './public';
import { DEFAULT_SETTINGS } from './schema';
import { deleteStandingPage, saveStandingPage } from './standing-pages';

describe('the settings', () => {
  it('have defaults before the site has a row', async () => {
    expect(await getSite()).toEqual(DEFAULT_SETTINGS);
  });

  it('change where they are given, once, with a line in the log', async () => {
    await makeSite();
    const owner = await makePerson({ role: 'owner' });
    await changeSettings(owner, { name: '  New   name ', closeCommentsAfterDays: '14' });
    await changeSettings(owner, { name: 'New name' });
    expect(await getSite()).toMatchObject({ name: 'New name', closeCommentsAfterDays: 14, commentMode: 'newcomers' });
    await changeSettings(owner, { closeCommentsAfterDays: '' });
    expect((await getSite()).closeCommentsAfterDays).toBeNull();
    const log = await db().auditEvent.findMany({
      where: { kind: 'settings.changed', actorId: owner.id },
      orderBy: { id: 'asc' },
      select: { detail: true },
    });
    expect(log.map(({ detail }) => detail)).toEqual([
      { fields: ['name', 'closeCommentsAfterDays'] },
      { fields: ['closeCommentsAfterDays'] },
    ]);
  });

  it('refuses what cannot be used, by field', async () => {
    const owner = await makePerson({ role: 'owner' });
    const attempt = changeSettings(owner, {
      name: ' \u200B',
      timeZone: 'Mars/Olympus',
      language: 'not a tag',
      closeCommentsAfterDays: '-3',
      policy: 'x'.repeat(5001),
    });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid' });
    const error = await attempt.catch((reason: unknown) => reason as { detail: { fields: Record<string, string> } });
    expect(Object.keys(error && 'detail' in error ? error.detail.fields : {}).sort()).toEqual([
      'closeCommentsAfterDays',
      'language',
      'name',
      'policy',
      'timeZone',
    ]);
  });

  it('belong to the owner alone', async () => {
    const before = await getSite();
    for (const role of ['reader', 'moderator', 'author', 'editor'] as const) {
      const person = await makePerson({ role });
      await expect(changeSettings(person, { name: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(saveStandingPage(person, { slug: 'about', title: 'Mine', body: 'Mine' })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    expect(await getSite()).toEqual(before);
    expect(await listStandingPages()).toEqual([]);
  });
});

describe('a standing page', () => {
  it('V1: takes Markdown or HTML, and is sanitized when it is stored', async () => {
    const owner = await makePerson({ role: 'owner' });
    await saveStandingPage(owner, { slug: 'about', title: 'About us', body: 'We *write*.\n\nDaily.' });
    expect((await findStandingPage('about'))?.bodyHtml).toBe('<p>We <em>write</em>.</p><p>Daily.</p>');
    await saveStandingPage(owner, {
      slug: 'about',
      title: 'About',
      body: '<p onclick="x()">Hi<script>x()</script></p>',
    });
    expect(await findStandingPage('about')).toMatchObject({ title: 'About', bodyHtml: '<p>Hi</p>' });
    expect(await listStandingPages()).toEqual([{ slug: 'about', title: 'About' }]);
  });

  it('takes the place of no other when it is new', async () => {
    const owner = await makePerson({ role: 'owner' });
    const page = { slug: 'rules', title: 'Rules', body: 'Be kind.', isNew: '1' } as const;
    await saveStandingPage(owner, page);
    const again = saveStandingPage(owner, { ...page, body: 'Written over.' });
    await expect(again).rejects.toMatchObject({ code: 'invalid', detail: { fields: { slug: expect.any(String) } } });
    expect((await findStandingPage('rules'))?.bodyHtml).toBe('<p>Be kind.</p>');
  });

  it('needs a title and a text that somebody can see', async () => {
    const owner = await makePerson({ role: 'owner' });
    const page = { slug: 'empty', title: 'Empty', body: 'Text' };
    for (const wrong of [{ title: '\u200B' }, { body: '<script>1</script>' }, { body: '\u200B' }]) {
      await expect(saveStandingPage(owner, { ...page, ...wrong })).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await findStandingPage('empty')).toBeNull();
  });

  it('goes, by its owner alone, with a line in the log', async () => {
    const owner = await makePerson({ role: 'owner' });
    await saveStandingPage(owner, { slug: 'gone', title: 'Gone', body: 'Soon.' });
    const editor = await makePerson({ role: 'editor' });
    await expect(deleteStandingPage(editor, { slug: 'gone' })).rejects.toMatchObject({ code: 'forbidden' });
    await deleteStandingPage(owner, { slug: 'gone' });
    expect(await findStandingPage('gone')).toBeNull();
    await expect(deleteStandingPage(owner, { slug: 'gone' })).rejects.toMatchObject({ code: 'not_found' });
    const log = await db().auditEvent.findFirst({ where: { actorId: owner.id }, orderBy: { id: 'desc' } });
    expect(log?.detail).toEqual({ fields: ['deletedPage:gone'] });
  });

  it('needs an address of small letters', async () => {
    const owner = await makePerson({ role: 'owner' });
    await expect(saveStandingPage(owner, { slug: '../x', title: 'T', body: 'b' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
