import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { actorOf, makeArticle, makePerson } from '@/test/factories';
import { uploadPicture } from './commands';
import { deletePicture } from './delete-picture';
import { contentTypeOf, isGeneratedName, isSampleName, newFileName } from './file-name';
import { listMedia } from './queries';
import { findFile, storeFile } from './store';

let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rejoinder-media-'));
  vi.stubEnv('DATA_DIR', data);
  loadEnv();
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#456' } });

describe('uploading', () => {
  it('stores a picture of ours under a name of ours, without the camera’s notes', async () => {
    const author = await makePerson({ role: 'author' });
    const upload = await picture(3000, 100)
      .withExif({ IFD0: { Copyright: 'secret place' } })
      .jpeg()
      .toBuffer();
    const stored = await uploadPicture(author, { data: upload, alt: 'A wall' });
    expect(stored).toMatchObject({ width: 2000, height: 67, alt: 'A wall' });
    expect(isGeneratedName(stored.file)).toBe(true);
    const bytes = await findFile(stored.file);
    const found = await sharp(bytes ?? Buffer.alloc(0)).metadata();
    expect([found.format, found.exif]).toEqual(['webp', undefined]);
    expect(await db().auditEvent.count({ where: { kind: 'media.uploaded', actorId: author.id } })).toBe(1);
    expect((await listMedia(actorOf(author))).items[0]).toMatchObject({ file: stored.file, uploader: author.name });
  });

  it('is for those who write', async () => {
    for (const role of ['reader', 'moderator'] as const) {
      const person = await makePerson({ role });
      await expect(uploadPicture(person, { data: Buffer.alloc(10), alt: '' })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
  });

  it.each([
    ['V6: SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    [
      'V6: SVG behind a declaration',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['V28: no picture', Buffer.from('%PDF-1.7 hello')],
    ['V28: nothing', Buffer.alloc(0)],
  ])('refuses %s', async (_, upload) => {
    const author = await makePerson({ role: 'author' });
    await expect(uploadPicture(author, { data: upload, alt: '' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('V28: refuses too many pixels before decoding them, and leaves no file behind', async () => {
    const author = await makePerson({ role: 'author' });
    const huge = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    const before = await readdir(join(data, 'media'));
    await expect(uploadPicture(author, { data: huge, alt: '' })).rejects.toMatchObject({
      code: 'invalid',
      detail: { fields: { file: expect.stringContaining('million pixels') } },
    });
    expect(await readdir(join(data, 'media'))).toEqual(before);
  });
});

describe('deleting', () => {
  const upload = async (author: { id: string }) =>
    uploadPicture(author, { data: await picture(20, 10).png().toBuffer(), alt: 'A wall' });
  const show = (file: string) => `<figure><p><img src="/media/${file}" alt=""></p></figure>`;

  it('takes the row and the file, and is in the log', async () => {
    const author = await makePerson({ role: 'author' });
    const { id, file } = await upload(author);
    await deletePicture(author, { id });
    expect([await findFile(file), await db().media.count({ where: { id } })]).toEqual([null, 0]);
    const event = await db().auditEvent.findFirstOrThrow({ where: { kind: 'media.deleted', actorId: author.id } });
    expect(event.detail).toEqual({ file });
    await expect(deletePicture(author, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is for whoever brought it, and for editors', async () => {
    const [author, other, moderator, editor] = await Promise.all(
      (['author', 'author', 'moderator', 'editor'] as const).map((role) => makePerson({ role })),
    );
    const { id } = await upload(author!);
    for (const person of [other!, moderator!])
      await expect(deletePicture(person, { id })).rejects.toMatchObject({ code: 'forbidden' });
    await deletePicture(editor!, { id });
  });

  it('V13: is refused while something shows it, naming what this person may see', async () => {
    const author = await makePerson({ role: 'author' });
    const editor = await makePerson({ role: 'editor' });
    const { id, file } = await upload(author);
    const bodyHtml = show(file);
    const open = await makeArticle({ authorId: author.id, title: 'The wall', bodyHtml });
    const secret = await makeArticle({ status: 'draft', title: 'Not told yet', bodyHtml });
    await expect(deletePicture(author, { id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'This picture stands in “The wall” and one other text. Take it out of there first.',
    });
    await expect(deletePicture(editor, { id })).rejects.toThrow('“Not told yet” and “The wall”');
    const listed = async (person: typeof author) =>
      (await listMedia(actorOf(person))).items.find((row) => row.id === id);
    expect((await listed(author))?.uses.map(({ title }) => title)).toEqual(['The wall']);
    expect(await listed(author)).toMatchObject({ hiddenUses: 1, mayDelete: true });
    expect(await listed(editor)).toMatchObject({ hiddenUses: 0, uses: [{ id: secret.id }, { id: open.id }] });
    expect(await findFile(file)).not.toBeNull();
    await db().article.updateMany({ where: { id: { in: [open.id, secret.id] } }, data: { bodyHtml: '<p>Gone</p>' } });
    await deletePicture(author, { id });
  });

  it('pages count too, and a picture is found by its description', async () => {
    const editor = await makePerson({ role: 'editor' });
    const { id, file } = await uploadPicture(editor, { data: await picture(9, 9).png().toBuffer(), alt: '100% lime' });
    const page = {
      slug: 'with-picture',
      title: 'About us',
      bodyHtml: show(file),
      rendererVersion: 1,
      updatedAt: now(),
    };
    await db().standingPage.create({ data: page });
    await expect(deletePicture(editor, { id })).rejects.toThrow('“About us”');
    const found = async (filter: Parameters<typeof listMedia>[1]) =>
      (await listMedia(actorOf(editor), filter)).items.map((row) => row.id);
    expect(await found({ q: '0% L' })).toEqual([id]);
    expect(await found({ undescribed: true })).not.toContain(id);
  });
});

describe('V26: file names', () => {
  it.each([
    '../auth-secret',
    '..%2fauth-secret',
    'a.svg',
    'a.webp/../../x',
    '',
    `${'a'.repeat(32)}.svg`,
    `${'A'.repeat(32)}.webp`,
  ])('refuse %j', async (name) => {
    expect(isGeneratedName(name)).toBe(false);
    expect(await findFile(name)).toBeNull();
    await expect(storeFile(name, Buffer.alloc(1))).rejects.toThrow('generated');
  });

  it('are one safe segment', () => {
    expect(newFileName('webp')).toMatch(/^[0-9a-f]{32}\.webp$/);
    expect(isSampleName('river-map.webp')).toBe(true);
    for (const name of ['../x.webp', 'a/b.webp', '.webp', 'x.svg', 'X.webp']) expect(isSampleName(name)).toBe(false);
    expect([contentTypeOf('a.webp'), contentTypeOf('a.svg'), contentTypeOf('a.constructor')]).toEqual([
      'image/webp',
      null,
      null,
    ]);
  });
});
