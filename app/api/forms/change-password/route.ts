import { changePassword } from '@/lib/accounts/commands/password';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.settings }, async ({ values, viewer }) => {
  if (!viewer) return { redirect: paths.signIn({ next: paths.settings }) };
  const { currentPassword = '', newPassword = '' } = values;
  const session = await changePassword(viewer, { currentPassword, newPassword });
  return { redirect: `${paths.settings}?saved=password`, cookies: cookiesOf(session) };
});
