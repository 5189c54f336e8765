import { browserSecretOf } from '@/lib/accounts/browser-secret';
import { signInByLink } from '@/lib/accounts/commands/links';
import { readSessionToken } from '@/lib/accounts/session-cookie';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

const page = ({ token = '' }: Record<string, string>) => paths.signInLink(token);

export const POST = formEndpoint({ page }, async ({ values, clientAddress, request }) => {
  const { session, next } = await signInByLink({
    token: values.token ?? '',
    name: values.name,
    password: values.password,
    browserSecret: browserSecretOf(request),
    clientAddress,
    replacing: readSessionToken(request),
  });
  return { redirect: next, cookies: cookiesOf(session) };
});
