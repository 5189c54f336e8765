import { browserSecretCookie, browserSecretOf } from '@/lib/accounts/browser-secret';
import { signUp } from '@/lib/accounts/commands/sign-up';
import { readSessionToken } from '@/lib/accounts/session-cookie';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths, safeNext } from '@/lib/paths';
import { newToken } from '@/lib/secrets';

const page = ({ next }: Record<string, string>) => paths.signUp({ next });

export const POST = formEndpoint({ page }, async ({ values, clientAddress, request }) => {
  const { name = '', email = '', password = '', next } = values;
  const browserSecret = browserSecretOf(request) ?? newToken();
  const joined = await signUp({
    name,
    email,
    password,
    next: safeNext(next),
    clientAddress,
    browserSecret,
    replacing: readSessionToken(request),
  });
  if ('mailed' in joined) return { redirect: paths.checkMail, cookies: [browserSecretCookie(browserSecret)] };
  return { redirect: joined.next, cookies: cookiesOf(joined.session) };
});
