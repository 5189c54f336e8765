import { stopAnswerMail } from '@/lib/accounts/commands/answer-mail';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

const page = ({ token = '' }: Record<string, string>) => paths.stopMail(token);

export const POST = formEndpoint({ page }, async ({ values: { token = '' } }) => {
  await stopAnswerMail(token);
  return { redirect: paths.stopMail(token, { done: 'yes' }) };
});
