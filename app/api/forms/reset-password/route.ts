import { resetPassword } from '@/lib/accounts/commands/password';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

const page = ({ token = '' }: Record<string, string>) => paths.resetPassword(token);

export const POST = formEndpoint({ page }, async ({ values, clientAddress }) => {
  const { token = '', password = '' } = values;
  const { session, next } = await resetPassword({ token, password, clientAddress });
  return { redirect: next, cookies: cookiesOf(session) };
});
