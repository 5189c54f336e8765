import { requestSignInLink } from '@/lib/accounts/commands/links';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths, safeNext } from '@/lib/paths';

const page = ({ next }: Record<string, string>) => paths.signIn({ next });

export const POST = formEndpoint({ page }, async ({ values, clientAddress }) => {
  await requestSignInLink({ email: values.email ?? '', next: safeNext(values.next), clientAddress });
  return { redirect: paths.checkMail };
});
