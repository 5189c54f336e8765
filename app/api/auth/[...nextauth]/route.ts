import { authOptions } from '@/lib/accounts/auth-options';
import { beginOAuth, finishOAuth } from '@/lib/accounts/oauth-flow';
import { isAppError, notFound } from '@/lib/errors';
import { logError } from '@/lib/log';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ nextauth: string[] }> };

async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error)) return Response.json({ code: error.code, message: error.message }, { status: error.status });
    logError('oauth.broken', error);
    return Response.json({ message: 'Signing in is not possible at the moment.' }, { status: 503 });
  }
}

/** A provider sends the browser back; `signout` is only ever a page with a button. Nothing else of next-auth is open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [action, provider = ''] = (await params).nextauth;
  return answered(async () => {
    if (action === 'callback') return finishOAuth(authOptions(), provider, request);
    if (action === 'signout') return new Response(null, { status: 303, headers: { location: paths.signOut } });
    throw notFound();
  });
}

/** The sign-in page's button for a provider. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [action, provider = ''] = (await params).nextauth;
  return answered(async () => {
    if (action === 'signin') return beginOAuth(authOptions(), provider, request);
    throw notFound();
  });
}
