import { readSessionToken } from '@/lib/accounts/session-cookie';
import { findViewerByToken } from '@/lib/accounts/viewer';
import { env } from '@/lib/env';
import { forbidden, isAppError, messagesOf, unauthenticated } from '@/lib/errors';
import { translate } from '@/lib/i18n/translate';
import { isOutage } from '@/lib/http/outage';
import { isSameOrigin } from '@/lib/http/same-origin';
import { logError } from '@/lib/log';
import { uploadPicture } from '@/lib/media/commands';
import { paths, withQuery } from '@/lib/paths';
import { can } from '@/lib/policy';
import { readUpload } from './read-upload';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** Who sends it, before a byte of the picture is read: strangers do not fill the memory. */
async function requireUploader(request: Request): Promise<{ id: string }> {
  const trusted = isSameOrigin({
    method: request.method,
    secFetchSite: request.headers.get('sec-fetch-site') ?? undefined,
    origin: request.headers.get('origin') ?? undefined,
    siteUrl: env().SITE_URL,
  });
  if (!trusted) throw forbidden('This came from another site, so nothing was stored.');
  const viewer = await findViewerByToken(readSessionToken(request));
  if (!viewer) throw unauthenticated();
  if (!can({ ...viewer, sanction: viewer.sanction?.kind ?? null }, 'media.upload')) throw forbidden();
  return { id: viewer.id };
}

function refusal(error: unknown): Response {
  if (isAppError(error)) {
    const { retryAfterSeconds, fields: about } = error.detail;
    // The desk speaks English.
    const fields = about ? messagesOf(error, translate('en').say) : {};
    return Response.json(
      { code: error.code, message: error.message, fields },
      {
        status: error.status,
        headers: { ...PRIVATE, ...(retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) }) },
      },
    );
  }
  logError('upload.failed', error);
  const message = 'The picture could not be stored. Please try again in a little while.';
  return Response.json({ code: 'unavailable', message, fields: {} }, { status: statusOf(error), headers: PRIVATE });
}

function statusOf(error: unknown): number {
  const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isFull ? 507 : isOutage(error) ? 503 : 500;
}

/**
 * Takes in a picture from the desk: multipart with `file` and `alt`. Answers 201 with where it can be seen and its size;
 * a plain form, which asks for HTML, is led back to the list of pictures, which says what was refused.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const uploader = await requireUploader(request);
    const { id, file, width, height, alt } = await uploadPicture(uploader, await readUpload(request));
    if (request.headers.get('accept')?.includes('text/html')) {
      return new Response(null, { status: 303, headers: { ...PRIVATE, location: paths.adminMedia } });
    }
    return Response.json({ id, src: paths.media(file), width, height, alt }, { status: 201, headers: PRIVATE });
  } catch (error) {
    const said = refusal(error);
    if (!request.headers.get('accept')?.includes('text/html') || said.status === 401) return said;
    const refused = isAppError(error) ? error.code : 'unavailable';
    const location = withQuery(paths.adminMedia, { refused });
    return new Response(null, { status: 303, headers: { ...PRIVATE, location } });
  }
}
