import type { OutgoingHttpHeaders } from 'node:http';
import { cacheTags } from '@/lib/cache-tags';
import { CACHE_TAGS_HEADER, FILL_HEADER, PATIENCE_HEADER, REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import { hasMetOutage } from '@/lib/http/outages-met';
import { log, logError } from '@/lib/log';
import { REQUEST_PATIENCE } from '@/lib/patience';
import type { Inside, InsideAnswer } from './inside';
import { makePage, REVALIDATE, type PageContent } from './page';
import type { Outcome } from './outcome';
import type { HeaderList } from './security-headers';
import { SPECULATION_HEADER } from './speculation';
import { isWhole, toPlainPage } from './transform';
import { Turnstile } from './turnstile';

export type FillOptions = {
  inside: Inside;
  siteUrl: string;
  security: HeaderList;
  /** In development pages keep their scripts, and nothing is kept. */
  dev: boolean;
};

/** Renders at once: a second one uses the time that the first waits for the database; more only compete for the processor. */
const PLACES = 8;
/** Part of the request's patience: what is waited here is not waited for a connection (R14). */
const WAIT = 750;
/** Milliseconds beyond which one has stood in line. */
const STOOD = 50;
const TIMEOUT = 10_000;
const DEV_TIMEOUT = 120_000;
const MAX_BYTES = 8 * 1024 * 1024;

const PERMANENT = [301, 308];
const GONE: readonly number[] = [404, 410];
/** What an address without a page of its own depends on: which articles there are, and the site's settings. */
const REDIRECT_TAGS = [cacheTags.site, cacheTags.articles];

/**
 * All that Next hears of a page for everyone: the site's own host, and that it is rendered for nobody. The user agent is
 * there because Next streams metadata out of the head for a request without one (its streaming-metadata.js).
 */
export function fillHeaders(siteUrl: string): OutgoingHttpHeaders {
  const { host, protocol } = new URL(siteUrl);
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    accept: 'text/html',
    'user-agent': 'rejoinder-front',
    [FILL_HEADER]: '1',
  };
}

const tagsOf = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(' ')
    .filter((tag) => tag !== '');

/** Asks Next for pages for everyone, and makes of its answers what can be kept. */
export function createFill({ inside, siteUrl, security, dev }: FillOptions) {
  const headers = fillHeaders(siteUrl);
  const turnstile = new Turnstile<Outcome>({ places: PLACES, patience: WAIT });
  const failed = (key: string, reason: string, status: number): Outcome => {
    log('warn', 'page.fill_failed', { key, reason, status });
    return { kind: 'failed', status };
  };

  const finish = async (key: string, content: Omit<PageContent, 'security'>, keep: boolean): Promise<Outcome> => {
    const headers = content.contentType.startsWith('text/html') ? [...security, ...SPECULATION_HEADER] : security;
    const kept = keep && !dev;
    const brotliFailed = (error: unknown) => logError('page.brotli_failed', error, { key });
    const page = await makePage({ ...content, security: headers }, kept ? brotliFailed : undefined);
    return { kind: 'page', page, keep: kept };
  };

  const ofHtml = (key: string, { body }: InsideAnswer, stored: boolean): Outcome | Promise<Outcome> => {
    const source = body.toString('utf8');
    if (!isWhole(source)) return failed(key, 'not whole', 502);
    const about = { status: 200, contentType: 'text/html; charset=utf-8', cacheControl: REVALIDATE };
    if (dev) return finish(key, { ...about, body, tags: [] }, false);
    const { html, tags, links, streamed } = toPlainPage(source);
    if (streamed) return failed(key, 'streamed out of order', 500);
    if (tags.length === 0) log('error', 'page.without_tags', { key });
    return finish(key, { ...about, body: Buffer.from(html), tags, links }, stored && tags.length > 0);
  };

  const ofFile = (
    key: string,
    answer: InsideAnswer,
    contentType: string,
    stored: boolean,
  ): Outcome | Promise<Outcome> => {
    const tags = tagsOf(answer.headers[CACHE_TAGS_HEADER]);
    // V33: a component payload, or whatever else is not declared, is never shown under a page's address.
    if (tags.length === 0 && !dev) return failed(key, `undeclared ${contentType}`, 502);
    return finish(key, { status: 200, body: answer.body, contentType, cacheControl: REVALIDATE, tags }, stored);
  };

  const read = async (key: string, stored: boolean, waited: number): Promise<Outcome> => {
    // Of the address and nothing else: whatever a page might show of it is the same for everyone.
    const requestId = `fill ${key}`;
    const answer = await inside.read({
      path: key,
      headers: {
        ...headers,
        [REQUEST_ID_HEADER]: requestId,
        // Only for one that stood in line: all others hear the very same.
        ...(waited > STOOD && { [PATIENCE_HEADER]: Math.max(0, REQUEST_PATIENCE - waited) }),
      },
      timeout: dev ? DEV_TIMEOUT : TIMEOUT,
      maxBytes: MAX_BYTES,
    });
    const { status } = answer;
    // Asked whatever the answer is: the id is the address, and the next render of it must not inherit the note.
    const metOutage = hasMetOutage(requestId);
    if (GONE.includes(status)) return { kind: 'missing', status: status === 410 ? 410 : 404, keep: stored && !dev };
    // V32: an answer that would set a cookie was made for somebody.
    if (answer.headers['set-cookie'] !== undefined) return failed(key, 'sets a cookie', 500);
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      const about = { status, contentType: 'text/plain; charset=utf-8', cacheControl: REVALIDATE, location };
      return finish(
        key,
        { ...about, body: Buffer.alloc(0), tags: REDIRECT_TAGS },
        stored && PERMANENT.includes(status),
      );
    }
    if (status === 500 && metOutage) return failed(key, 'database away', 503);
    if (status !== 200) return failed(key, 'status', status >= 500 ? status : 502);
    const contentType = answer.headers['content-type'] ?? '';
    return contentType.startsWith('text/html') ? ofHtml(key, answer, stored) : ofFile(key, answer, contentType, stored);
  };

  /** Fills the page of a key (`page-key.ts`). Never rejects: what goes wrong is an outcome. */
  return async function fill(key: string, stored: boolean): Promise<Outcome> {
    const began = performance.now();
    try {
      return (
        (await turnstile.through(() => read(key, stored, performance.now() - began))) ??
        failed(key, 'too many at once', 503)
      );
    } catch (error) {
      return failed(key, error instanceof Error ? error.message : String(error), 503);
    }
  };
}

export type FillPage = ReturnType<typeof createFill>;
