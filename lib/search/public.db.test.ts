import { beforeAll, describe, expect, it } from 'vitest';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { SEARCH_PAGE_SIZE } from '@/lib/limits';
import { makeArticle } from '@/test/factories';
import { searchArticles } from './public';

const titles = async (typed: string) => (await searchArticles(typed)).results.map(({ title }) => title);

beforeAll(async () => {
  const hour = (n: number) => later(now(), -n * 3_600_000);
  await makeArticle({ title: 'The bridge closes', bodyHtml: '<p>Lorries must go round.</p>', publishedAt: hour(3) });
  await makeArticle({
    title: 'Café opens',
    bodyHtml: '<p>Near the bridge, people are running &amp; singing &lt;b&gt;loudly.</p>',
    publishedAt: hour(2),
  });
  await makeArticle({ title: 'Running the harbour', bodyHtml: '<p>An interview.</p>', publishedAt: hour(1) });
});

describe('searching', () => {
  it('puts titles first, and the newest first in each group', async () => {
    expect(await titles('bridge')).toEqual(['The bridge closes', 'Café opens']);
    expect(await titles('running')).toEqual(['Running the harbour', 'Café opens']);
  });

  it('does not mind accents, endings or case', async () => {
    expect(await titles('CAFE')).toEqual(['Café opens']);
    expect(await titles('lorry')).toEqual(['The bridge closes']);
  });

  it('lets the last word grow, also where its stem hides it', async () => {
    expect(await titles('the harb')).toEqual(['Running the harbour']);
    expect(await titles('runnin')).toEqual(['Running the harbour', 'Café opens']);
  });

  it('reads phrases, choices and exclusions', async () => {
    expect(await titles('"near the bridge"')).toEqual(['Café opens']);
    expect(await titles('interview or lorries')).toEqual(['Running the harbour', 'The bridge closes']);
    expect(await titles('bridge -lorries')).toEqual(['Café opens']);
  });

  it('marks what it found and leaves the rest as text', async () => {
    const { results } = await searchArticles('singing');
    expect(results[0]?.snippet.filter(({ hit }) => hit)).toEqual([{ text: 'singing', hit: true }]);
    expect(results[0]?.snippet.map(({ text }) => text).join('')).toContain('&lt;b&gt;loudly');
  });

  it('corrects a slip, and says so, only when that finds something', async () => {
    expect(await searchArticles('brigde lorrys')).toMatchObject({
      correctedTo: 'bridge lorries',
      results: [{ title: 'The bridge closes' }],
    });
    expect(await searchArticles('bridge -bridge')).toMatchObject({ correctedTo: null, results: [] });
    expect(await searchArticles('zzyzx')).toMatchObject({ correctedTo: null, results: [] });
  });

  it('finds nothing for nothing', async () => {
    for (const typed of ['', '  ', '"', '-', '&|!', 'the']) expect(await titles(typed)).toEqual([]);
  });

  it('holds every result once over its pages', async () => {
    const [byTitle, byText]: [string[], string[]] = [[], []];
    for (let n = 0; n < 2 * SEARCH_PAGE_SIZE + 2; n += 1) {
      const isTitled = n < SEARCH_PAGE_SIZE + 2;
      const title = isTitled ? `Gazebo ${n}` : `Other ${n}`;
      const { id } = await makeArticle({ title, bodyHtml: '<p>A gazebo.</p>', publishedAt: later(now(), n - 1_000) });
      (isTitled ? byTitle : byText).push(id);
    }
    const pages: number[] = [];
    const seen: string[] = [];
    for (let cursor: string | undefined; pages.length === 0 || cursor;) {
      const { results, next } = await searchArticles('gazebo', cursor);
      pages.push(results.length);
      seen.push(...results.map(({ id }) => id));
      cursor = next ?? undefined;
    }
    // The first page ends among the titles, the second among the texts.
    expect(pages).toEqual([SEARCH_PAGE_SIZE, SEARCH_PAGE_SIZE, 2]);
    expect(seen).toEqual([...byTitle.reverse(), ...byText.reverse()]);
  });

  it.each([
    ["'; DROP TABLE articles; --"],
    ["x' OR '1'='1"],
    ['\\'],
    ['zzz:* | zzy'],
    ['%_'],
    ['$99'],
    ['\uE000x\uE001'],
  ])('V15: takes %j as words', async (typed) => {
    expect(await titles(typed)).toEqual([]);
    expect(await db().article.count()).toBeGreaterThan(0);
  });

  it('V14: a cursor that we did not make changes nothing', async () => {
    const { results } = await searchArticles('bridge');
    for (const cursor of ['t.x', 'password_hash', 'x.', "t.'"]) {
      expect((await searchArticles('bridge', cursor)).results).toEqual(results);
    }
  });
});

describe('V36: what is not public', () => {
  it.each([
    ['a draft', 'quarkazzle', { status: 'draft' }],
    ['a scheduled article', 'quarkezzle', { status: 'scheduled' }],
    ['an article before its hour', 'quarkizzle', { publishedAt: later(now(), 60_000) }],
    ['an unpublished article', 'quarkozzle', { status: 'unpublished' }],
    ['a deleted article', 'quarkuzzle', { deleted: true }],
  ] as const)('%s is not found, completed or suggested', async (_, word, given) => {
    // First it is public, so that its words are known; then it is not any more.
    const article = await makeArticle({ title: `${word} title`, bodyHtml: `<p>${word} body</p>` });
    expect(await titles(word)).toHaveLength(1);
    await db().article.delete({ where: { id: article.id } });
    await makeArticle({ title: `${word} title`, bodyHtml: `<p>${word} body</p>`, ...given });
    for (const typed of [word, word.slice(0, 6), `${word}s`, word.replace('zz', 'z'), `"${word} body"`]) {
      expect(await searchArticles(typed)).toEqual({ results: [], next: null, correctedTo: null });
    }
  });
});
