import { requireComments } from '../article-page';
import { get } from '../get';
import { partsOf } from '../page-parts';
import type { MakeRow } from '../row';
import type { Site } from '../site';

const COMMENTS = 200;
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br' };
const KB = 1000;
/** The Brotli copy follows a page's first answer; until it is there, readers get gzip. Milliseconds. */
const BROTLI_LIMIT = 10_000;

async function inBrotli(site: Site, path: string) {
  const limit = performance.now() + BROTLI_LIMIT;
  while (performance.now() < limit) {
    const answer = await get(site, path, { headers: BROWSER });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    if (answer.headers['content-encoding'] === 'br') return answer;
  }
  throw new Error(`${path}: there is no Brotli copy of it`);
}

/** Bytes that arrive, headers included, for a reader who comes for the first time. */
export const weightRow: MakeRow = (world) => {
  const weighAll = async () => {
    const [site, { path }] = [await world.site(), await world.articleWith(COMMENTS)];
    const page = await inBrotli(site, path);
    const plain = await get(site, path);
    const { styles, scripts, other } = partsOf(plain.text);
    const weigh = async (addresses: readonly string[]) => {
      let bytes = 0;
      for (const address of addresses) bytes += (await get(site, address, { headers: BROWSER })).wireBytes;
      return bytes / KB;
    };
    const [html, css, script] = [page.wireBytes / KB, await weigh(styles), await weigh(scripts)];
    const requests = 1 + styles.length + scripts.length + other.length;
    return { total: html + css + script, html, styles: css, scripts: script, requests };
  };
  return {
    name: 'weight',
    figures: [
      { id: 'total', what: 'first visit, 200 comments: HTML, CSS and script', unit: 'kB', target: { atMost: 40 } },
      { id: 'html', what: '– HTML', unit: 'kB' },
      { id: 'styles', what: '– CSS', unit: 'kB', target: { atMost: 12 } },
      { id: 'scripts', what: '– script', unit: 'kB', target: { atMost: 8 } },
      { id: 'requests', what: '– requests beyond fonts and pictures', unit: 'requests', target: { atMost: 5 } },
    ],
    prepare: async () => {
      await requireComments(await world.site(), await world.articleWith(COMMENTS), COMMENTS);
      // Files, too, are compressed with Brotli after they were first asked for.
      await weighAll();
    },
    measure: weighAll,
  };
};
