import { changeProfile } from '@/lib/accounts/commands/profile';
import { unauthenticated } from '@/lib/errors';
import { formEndpoint } from '@/lib/http/form-endpoint';
import { paths } from '@/lib/paths';

export const POST = formEndpoint({ page: paths.settings }, async ({ values, viewer }) => {
  if (!viewer) throw unauthenticated();
  const { name = '', bio = '', answerMail, asksAnswerMail } = values;
  await changeProfile(viewer, { name, bio, ...(asksAnswerMail && { answerMail: answerMail === 'on' }) });
  return { redirect: `${paths.settings}?saved=profile` };
});
