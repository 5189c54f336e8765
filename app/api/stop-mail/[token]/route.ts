import { stopAnswerMail } from '@/lib/accounts/commands/answer-mail';
import { isAppError } from '@/lib/errors';
import { isOutage } from '@/lib/http/outage';
import { logError } from '@/lib/log';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ token: string }> };

const PRIVATE = { 'cache-control': 'private, no-store' };

/** Whoever opens the address of a mail's header in a browser is asked on a page; looking changes nothing (V22). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return new Response(null, { status: 303, headers: { ...PRIVATE, location: paths.stopMail(token) } });
}

/**
 * The one press of a mail program (RFC 8058, 3.2). It comes from the provider's server, without cookies and without an
 * Origin: the signed token in the address is all the authority there is, and cookies are not looked at.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    await stopAnswerMail((await params).token);
    return new Response(null, { status: 204, headers: PRIVATE });
  } catch (error) {
    if (isAppError(error)) return new Response(null, { status: error.status, headers: PRIVATE });
    if (!isOutage(error)) logError('stopMail.failed', error);
    return new Response(null, { status: isOutage(error) ? 503 : 500, headers: PRIVATE });
  }
}
