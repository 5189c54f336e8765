import { signOutEverywhere } from '@/lib/accounts/commands/sign-out-everywhere';
import { signedOutCookies } from '@/lib/accounts/session-cookie';
import { unauthenticated } from '@/lib/errors';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.settings }, async ({ viewer }) => {
  if (!viewer) throw unauthenticated();
  await signOutEverywhere(viewer);
  return { redirect: paths.signIn(), cookies: signedOutCookies() };
});
