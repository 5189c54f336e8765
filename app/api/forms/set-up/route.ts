import { setUpOwner } from '@/lib/accounts/commands/set-up';
import { readSessionToken } from '@/lib/accounts/session-cookie';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

const page = ({ token = '' }: Record<string, string>) => paths.setUp(token);

export const POST = formEndpoint({ page }, async ({ values, clientAddress, request }) => {
  const { token = '', name = '', email = '', password = '' } = values;
  const replacing = readSessionToken(request);
  const session = await setUpOwner({ token, name, email, password, clientAddress, replacing });
  return { redirect: paths.admin, cookies: cookiesOf(session) };
});
