import { randomBytes } from 'node:crypto';
import { UPLOAD_BYTES_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { isOwnRequest, isRead, type Exchange, type Surroundings } from './exchange';
import { forwardHeaders } from './forward-headers';
import { passThrough, type Opening } from './pass-through';

/** The HTML of a mail, shown in a frame by the outbox (`app/admin/outbox/[id]/html`). */
const LETTER = /^\/admin\/outbox\/[^/]+\/html$/;

/** The multipart frame and the other fields of an upload. */
const FORM_FRAME = 64 * 1024;

/**
 * The staff's application: passed on as it is, with a policy whose nonce Next reads from the request's own
 * Content-Security-Policy header (its guide, "content-security-policy"). Next leaves the body of a refusal to its script;
 * a document gets the site's error page instead, or the desk's own where staff come to what is not there. The router,
 * which asks for components, gets Next's answer.
 */
export async function answerDesk(exchange: Exchange, around: Surroundings): Promise<void> {
  const { req, res, target, visitor } = exchange;
  const { siteUrl, security, errors, dev } = around;
  const { requestId } = visitor;
  if (!isOwnRequest(req, siteUrl)) return errors.send(req, res, { status: 403, requestId });

  const isLetter = LETTER.test(target.path);
  const policy = security.deskPolicy(randomBytes(16).toString('base64'));
  const headers = forwardHeaders(req.headers, visitor, siteUrl, { router: true });
  headers['content-security-policy'] = policy;
  // Judged above. Next compares it with the site's own host, which is not the visitor's name for it behind every proxy.
  if (headers['origin'] !== undefined) headers['origin'] = siteUrl;
  const isDocument = isRead(req) && headers['rsc'] === undefined && headers['next-action'] === undefined;
  const refuse = async ({ status, kept }: Opening): Promise<true> => {
    await errors.send(req, res, { status, requestId, headers: kept });
    return true;
  };
  const passing = {
    headers,
    ours: ['Cache-Control', 'private, no-store', ...(isLetter ? security.letter : security.desk(policy))],
    maxBody: UPLOAD_BYTES_MAX + FORM_FRAME,
    router: true,
  };
  return passThrough(exchange, around, {
    ...passing,
    instead: async (opening) => {
      if (opening.status < 400 || !isDocument || dev) return false;
      if (opening.status !== 404 || isLetter) return refuse(opening);
      // Whoever is not let into the desk is refused there as well, and learns nothing by it.
      const framed = { ...exchange, target: { path: paths.adminMissing, query: '' } };
      await passThrough(framed, around, {
        ...passing,
        status: 404,
        instead: async ({ status }) => status !== 200 && refuse(opening),
      });
      return true;
    },
  });
}
