import { signInWithPassword } from '@/lib/accounts/commands/sign-in';
import { readSessionToken } from '@/lib/accounts/session-cookie';
import { cookiesOf } from '@/lib/accounts/sessions';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths, safeNext } from '@/lib/paths';

const page = ({ next }: Record<string, string>) => paths.signIn({ next });

export const POST = formEndpoint({ page }, async ({ values, clientAddress, request }) => {
  const { email = '', password = '', next } = values;
  const session = await signInWithPassword({ email, password, clientAddress, replacing: readSessionToken(request) });
  return { redirect: safeNext(next), cookies: cookiesOf(session) };
});
