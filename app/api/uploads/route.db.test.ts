import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GET } from '@/app/media/[...file]/route';
import type { Role } from '@/generated/prisma/enums';
import { openSession } from '@/lib/accounts/sessions';
import { env } from '@/lib/env';
import { UPLOAD_BYTES_MAX } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { configure } from '@/test/configure';
import { makePerson } from '@/test/factories';
import { POST } from './route';

let data = '';
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'rejoinder-uploads-'));
  await mkdir(join(data, 'media'));
});
beforeEach(() => configure({ DATA_DIR: data }));

async function signedIn(role: Role): Promise<string> {
  const person = await makePerson({ role });
  const { token } = await inTransaction((tx) => openSession(tx, person.id));
  return `rejoinder-session=${token}`;
}

function upload(file: Blob | string | null, headers: Record<string, string>, name = 'wall.jpg'): Promise<Response> {
  const form = new FormData();
  if (typeof file === 'string') form.set('file', file);
  else if (file) form.set('file', file, name);
  form.set('alt', ' A wall ');
  const address = `${env().SITE_URL}/api/uploads`;
  return POST(new Request(address, { method: 'POST', body: form, headers: { origin: env().SITE_URL, ...headers } }));
}

const photo = async () =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width: 30, height: 20, channels: 3, background: '#456' } })
        .jpeg()
        .toBuffer(),
    ),
  ]);
const media = (...file: string[]) => GET(new Request('http://localhost/media'), { params: Promise.resolve({ file }) });
const stored = () => readdir(join(data, 'media'));

describe('uploading', () => {
  it('V26: stores a picture under a name of ours and serves it for ever', async () => {
    const answer = await upload(await photo(), { cookie: await signedIn('author') }, '../../lib/env.ts');
    expect(answer.status).toBe(201);
    const said = (await answer.json()) as { src: string };
    expect(said).toMatchObject({ width: 30, height: 20, alt: 'A wall' });
    expect(said.src).toMatch(/^\/media\/[0-9a-f]{32}\.webp$/);
    const served = await media(said.src.slice('/media/'.length));
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leads a plain form back to the pictures', async () => {
    const headers = { cookie: await signedIn('editor'), accept: 'text/html,*/*;q=0.8' };
    const answer = await upload(await photo(), headers);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/media']);
    const refused = await upload(new Blob(['no picture']), headers);
    expect([refused.status, refused.headers.get('location')]).toEqual([303, '/admin/media?refused=invalid']);
  });

  it('V18: refuses what another site sends, with a session or without', async () => {
    const before = await stored();
    const cookie = await signedIn('owner');
    const foreign: Record<string, string>[] = [
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      expect((await upload(await photo(), headers)).status).toBe(403);
    }
    expect(await stored()).toEqual(before);
  });

  it('V11: refuses strangers and those who do not write', async () => {
    expect((await upload(await photo(), {})).status).toBe(401);
    for (const role of ['reader', 'moderator'] as const) {
      expect((await upload(await photo(), { cookie: await signedIn(role) })).status).toBe(403);
    }
  });

  it.each([
    [
      'V6: an SVG that says it is a PNG',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' }),
    ],
    ['V28: too many bytes', new Blob([new Uint8Array(UPLOAD_BYTES_MAX + 100_000)])],
    ['no file', null],
    ['a text in place of a file', 'hello'],
  ])('refuses %s in words', async (_, file) => {
    const answer = await upload(file, { cookie: await signedIn('author') });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'invalid', fields: { file: expect.any(String) } });
  });
});

describe('V26: /media', () => {
  it('serves the sample’s pictures by their names', async () => {
    expect((await media('sample', 'flood-map.webp')).headers.get('content-type')).toBe('image/webp');
  });

  it.each([
    [['..', 'auth-secret']],
    [['../auth-secret']],
    [['sample', '../draw.ts']],
    [['sample', 'draw.ts']],
    [['sample']],
    [['sample', 'flood-map.webp', 'x']],
    [[`${'a'.repeat(32)}.webp`]],
    [[`${'a'.repeat(32)}.webp`, 'flood-map.webp']],
  ])('has nothing at %j', async (file) => {
    expect((await media(...file)).status).toBe(404);
  });
});
