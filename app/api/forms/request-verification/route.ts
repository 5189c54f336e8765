import { requestVerification, verifyEmail } from '@/lib/accounts/commands/verification';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

const page = ({ token }: Record<string, string>) => (token ? paths.verifyEmail(token) : paths.settings);

/** Asks for the mail that confirms an address; with the token out of that mail, confirms it. */
export const POST = formEndpoint({ page }, async ({ values, viewer, clientAddress }) => {
  if (!viewer) return { redirect: paths.signIn({ next: page(values) }) };
  if (values.token) {
    await verifyEmail(viewer, { token: values.token, clientAddress });
    return { redirect: `${paths.settings}?saved=address` };
  }
  await requestVerification(viewer, { clientAddress });
  return { redirect: paths.checkMailFor('address') };
});
