import { signOutEverywhere } from '@/lib/accounts/commands/sign-out-everywhere';
import { signedOutCookies } from '@/lib/accounts/session-cookie';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.settings }, async ({ viewer }) => {
  if (!viewer) return { redirect: paths.signIn({ next: paths.settings }) };
  await signOutEverywhere(viewer);
  return { redirect: paths.signIn(), cookies: signedOutCookies() };
});
