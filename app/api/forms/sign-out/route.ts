import { signOut } from '@/lib/accounts/commands/sign-in';
import { readSessionToken, signedOutCookies } from '@/lib/accounts/session-cookie';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.signOut }, async ({ request }) => {
  await signOut(readSessionToken(request));
  return { redirect: paths.home(), cookies: signedOutCookies() };
});
