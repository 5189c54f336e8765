import { requestPasswordReset } from '@/lib/accounts/commands/password';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths, safeNext, withQuery } from '@/lib/paths';

const page = ({ next }: Record<string, string>) => withQuery(paths.requestReset, { next });

export const POST = formEndpoint({ page }, async ({ values, clientAddress }) => {
  await requestPasswordReset({ email: values.email ?? '', next: safeNext(values.next), clientAddress });
  return { redirect: paths.checkMailFor('password') };
});
