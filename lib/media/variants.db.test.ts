import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadEnv } from '@/lib/env';
import { PICTURE_VARIANTS_WAITING_MAX } from '@/lib/limits';
import { makePerson } from '@/test/factories';
import { uploadPicture } from './commands';
import { deletePicture } from './delete-picture';
import { newFileName } from './file-name';
import { storeFile } from './store';
import { findVariantFile, storeVariantFile } from './variant-store';
import { findPictureFile } from './variants';

let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rejoinder-variants-'));
  vi.stubEnv('DATA_DIR', data);
  loadEnv();
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#456' } });

describe('narrower forms', () => {
  const kept = async (width: number) => (await readdir(join(data, 'picture-cache', String(width)))).sort();
  const ask = (name: string, width: number | null) => findPictureFile({ name, sample: false, width });

  it('are made once, in the format of the picture, and kept beside the media folder', async () => {
    const file = newFileName('jpg');
    await storeFile(file, await picture(1000, 500).jpeg().toBuffer());
    const [one, two] = await Promise.all([ask(file, 480), ask(file, 480)]);
    const found = await sharp(one?.data).metadata();
    expect([found.format, found.width, found.height, one?.lasting]).toEqual(['jpeg', 480, 240, true]);
    expect(two?.data).toBe(one?.data);
    expect(await kept(480)).toContain(file);
    expect((await ask(file, 480))?.data).toEqual(one?.data);
    expect(await readdir(join(data, 'media'))).toContain(file);
  });

  it('are never drawn out', async () => {
    const file = newFileName('webp');
    await storeFile(file, await picture(300, 90).webp().toBuffer());
    expect((await sharp((await ask(file, 1280))?.data).metadata()).width).toBe(300);
  });

  it('are never larger than the picture, which is sent instead', async () => {
    const file = newFileName('webp');
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
    const poor = sharp({ create: { width: 500, height: 300, channels: 3, background: '#456', noise } });
    await storeFile(file, await poor.webp({ quality: 1 }).toBuffer());
    expect((await ask(file, 480))?.data).toEqual((await ask(file, null))?.data);
  });

  it('of a picture of the sample site are of its bytes, which another release may change', async () => {
    const [before, after] = [Buffer.from('before'), Buffer.from('after')];
    await storeVariantFile('a-quay.webp', 480, before, Buffer.from('narrower'));
    expect(await findVariantFile('a-quay.webp', 480, before)).toEqual(Buffer.from('narrower'));
    expect(await findVariantFile('a-quay.webp', 480, after)).toBeNull();
  });

  it.each([0, 479, 481, 1281, 2000])('exist in the widths of the list alone, not in %d', async (width) => {
    const file = newFileName('webp');
    await storeFile(file, await picture(9, 9).webp().toBuffer());
    expect(await ask(file, width)).toBeNull();
  });

  it('V36: are gone with the picture', async () => {
    const author = await makePerson({ role: 'author' });
    const upload = await picture(900, 9).png().toBuffer();
    const { id, file } = await uploadPicture(author, { data: upload, alt: '' });
    expect(await ask(file, 800)).not.toBeNull();
    await deletePicture(author, { id });
    expect([await ask(file, 800), await ask(file, null)]).toEqual([null, null]);
    expect(await kept(800)).not.toContain(file);
  });

  it('V28: of a file that cannot be decoded is that file, for a while', async () => {
    const file = newFileName('webp');
    await storeFile(file, Buffer.from('no picture'));
    expect(await ask(file, 480)).toEqual({ data: Buffer.from('no picture'), lasting: false });
  });

  it('V28: are made a few at a time, and whoever asks for one more gets the picture', async () => {
    const files = await Promise.all(
      Array.from({ length: PICTURE_VARIANTS_WAITING_MAX + 1 }, async () => {
        const file = newFileName('webp');
        await storeFile(file, await picture(500, 9).webp().toBuffer());
        return file;
      }),
    );
    const found = await Promise.all(files.map((file) => ask(file, 480)));
    expect(found.filter((each) => each?.lasting === false)).toHaveLength(1);
  });
});
