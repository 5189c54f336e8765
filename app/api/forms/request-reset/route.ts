import { requestPasswordReset } from '@/lib/accounts/commands/password';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.requestReset }, async ({ values, clientAddress }) => {
  await requestPasswordReset({ email: values.email ?? '', clientAddress });
  return { redirect: paths.checkMail };
});
