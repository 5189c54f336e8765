import { authOptions } from '@/lib/accounts/auth-options';
import { beginOAuth, finishOAuth } from '@/lib/accounts/oauth-flow';
import { isAppError, notFound } from '@/lib/errors';
import { logError } from '@/lib/log';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ nextauth: string[] }> };

/** A refusal without a body gets the front's page in its place, or its JSON for a program. */
async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error)) return new Response(null, { status: error.status });
    logError('oauth.broken', error);
    return new Response(null, { status: 503 });
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
