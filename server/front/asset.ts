import { logError } from '@/lib/log';
import { isRead, type Exchange, type Surroundings } from './exchange';
import { fillHeaders } from './fill';
import { makePage, REVALIDATE } from './page';
import type { Outcome } from './outcome';
import type { PageCache } from './page-cache';
import { sendPage } from './send-page';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const MAX_BYTES = 8 * 1024 * 1024;
const TIMEOUT = 10_000;

/** True when the address changes whenever the file does: Next's own files, and ours with `?v=`. */
const isVersioned = (path: string, query: string): boolean =>
  path.startsWith('/_next/') || new URLSearchParams(query).has('v');

/** Static files, from memory once they were asked for, compressed once. */
export function createAssets(cache: PageCache, around: Surroundings) {
  const { inside, siteUrl, security, errors, dev } = around;
  const headers = { ...fillHeaders(siteUrl), accept: '*/*' };

  const fill = async (path: string, cacheControl: string): Promise<Outcome> => {
    try {
      const { status, body, ...answer } = await inside.read({ path, headers, timeout: TIMEOUT, maxBytes: MAX_BYTES });
      if (status === 404) return { kind: 'missing', status: 404, keep: !dev };
      if (status !== 200) return { kind: 'failed', status: 502 };
      const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
      const page = await makePage(
        { status, body, contentType, cacheControl, tags: [], security: security.asset },
        (error) => logError('asset.brotli_failed', error, { path }),
      );
      return { kind: 'page', page, keep: !dev };
    } catch (error) {
      logError('asset.failed', error, { path });
      return { kind: 'failed', status: 503 };
    }
  };

  return async function answerAsset({ req, res, target, visitor }: Exchange): Promise<void> {
    const { requestId } = visitor;
    if (!isRead(req)) return errors.send(req, res, { status: 405, requestId, headers: ['Allow', 'GET, HEAD'] });
    const versioned = isVersioned(target.path, target.query);
    const key = versioned && target.query !== '' ? `${target.path}?v` : target.path;
    const cacheControl = dev ? 'no-store' : versioned ? IMMUTABLE : REVALIDATE;
    const outcome = await cache.get(key, () => fill(target.path, cacheControl));
    if (outcome.kind === 'page') return sendPage(req, res, outcome.page);
    if (outcome.kind === 'missing') return errors.sendMissing(req, res, outcome.status);
    return errors.send(req, res, { status: outcome.status, requestId });
  };
}
