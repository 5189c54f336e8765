import { expect, test } from './fixtures';
import { ask } from './raw-request';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The value of an attribute of the first element that matches, in a page's HTML. */
const find = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('icons, the manifest and the picture to share are where pages say', async ({ baseURL }) => {
  const site = String(baseURL);
  const html = (await ask(site, '/')).body.toString();
  const share = new URL(find(html, /<meta property="og:image" content="([^"]+)"/));
  const svg = find(html, /<link rel="icon" href="([^"]+)" type="image\/svg\+xml"/);
  const touch = find(html, /<link rel="apple-touch-icon" href="([^"]+)"/);
  for (const [path, type, kept] of [
    ['/favicon.ico', /^image\/(x-icon|vnd\.microsoft\.icon)/, false],
    [svg, /^image\/svg\+xml/, true],
    [touch, /^image\/png/, true],
    [share.pathname + share.search, /^image\/png/, true],
  ] as const) {
    const { status, headers } = await ask(site, path);
    expect(status, path).toBe(200);
    expect(headers['content-type'], path).toMatch(type);
    if (kept) expect(headers['cache-control'], path).toBe(FOR_EVER);
  }
  const manifest = await ask(site, find(html, /<link rel="manifest" href="([^"]+)"/));
  expect(manifest.headers['content-type']).toMatch(/^application\/manifest\+json/);
  const { name, icons } = JSON.parse(manifest.body.toString()) as { name: string; icons: { src: string }[] };
  expect(html).toContain(name);
  for (const { src } of icons) expect((await ask(site, src)).status, src).toBe(200);
});

test('the first face is asked for once, beside the style sheet that calls for it, and may be kept for ever', async ({
  baseURL,
}) => {
  const site = String(baseURL);
  const html = (await ask(site, '/')).body.toString();
  const preloads = html.match(/<link[^>]*as="font"[^>]*>/g) ?? [];
  expect(preloads).toHaveLength(1);
  const face = find(String(preloads[0]), /href="([^"]+)"/);
  expect(preloads[0]).toContain('crossorigin="anonymous"');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(sheets, 'style sheets of a page').toHaveLength(1);
  const css = (await Promise.all(sheets.map((href) => ask(site, href)))).map(({ body }) => body.toString()).join('');
  expect(css).toContain(face);
  const { status, headers } = await ask(site, face);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': FOR_EVER });
});
