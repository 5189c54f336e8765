import { makeArticle, makeComment } from '@/test/factories';
import { expect, test } from './fixtures';

const PAGES = [
  '/',
  '/2026/',
  '/2026/10/',
  '/2026/10/market-hall-sale',
  '/labels/council',
  '/p/about',
  '/feeds/posts/default',
  '/feeds/comments/default',
  '/sitemap.xml',
  '/robots.txt',
  '/nothing-here',
];

/** What a visitor may send that must not change a byte of what is for everyone. */
const VISITORS: Record<string, Record<string, string>> = {
  'a session and other cookies': { cookie: 'rejoinder-session=00000000; next-auth.csrf-token=x; theme=dark' },
  'a forwarded host and scheme': {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example',
    'x-original-url': '/admin',
  },
  'another language and program': {
    'accept-language': 'he',
    'user-agent': 'Googlebot/2.1',
    referer: 'https://evil.example/',
  },
  'the framework’s own headers': {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-state-tree': '%5B%22%22%5D',
    'x-middleware-subrequest': 'proxy:proxy',
    'x-nextjs-data': '1',
    purpose: 'prefetch',
  },
  'our internal headers': { 'x-rejoinder-form': 'e30', 'x-rejoinder-fill': '1', 'x-rejoinder-client-ip': '10.0.0.1' },
};

for (const path of PAGES) {
  test(`V32, V33, V34: ${path} is the same to the byte for everyone`, async ({ request }) => {
    const plain = await request.get(path, { headers: { accept: 'text/html' } });
    const body = await plain.text();
    expect(body.length).toBeGreaterThan(50);
    for (const [visitor, headers] of Object.entries(VISITORS)) {
      const answer = await request.get(path, { headers });
      expect(answer.status(), visitor).toBe(plain.status());
      expect(await answer.text(), visitor).toBe(body);
      expect(answer.headers()['set-cookie'], visitor).toBeUndefined();
      expect(answer.headers()['content-type'], visitor).toBe(plain.headers()['content-type']);
    }
    for (const query of ['?utm_source=x', '?_rsc=abc', '?before', '?__proto__=1', '?a=1&a=2', '?%00']) {
      const answer = await request.get(`${path}${query}`);
      if (answer.status() === 400) continue; // not an address at all
      expect(await answer.text(), query).toBe(body);
    }
    expect(body).not.toMatch(/evil\.example|x-forwarded|self\.__next_f|_next\/static\/chunks\/[^"]*\.js/);
  });
}

test('V34: a signed-in reader gets the page of everyone, without a trace of themself', async ({
  request,
  page,
  signInAs,
}) => {
  const article = await makeArticle({ title: 'Same for all' });
  await makeComment({ article });
  const anonymous = await (await request.get(article.path)).text();
  const reader = await signInAs({ name: 'Zuleika Unmistakable' });
  const answer = await page.goto(article.path);
  expect(await answer?.text()).toBe(anonymous);
  expect(anonymous).not.toContain(reader.id);
});
