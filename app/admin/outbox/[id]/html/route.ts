import { requireStaff } from '@/lib/actor';
import { isAppError } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { getMail, type MailView } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ id: string }> };

async function find(id: string): Promise<MailView | null> {
  if (!isId(id)) return null;
  return getMail(id).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'not_found') return null;
    throw error;
  });
}

/** A mail's HTML as mail programs get it. The front gives it a policy of its own, under which nothing in it runs or loads. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  await requireStaff('outbox.view', undefined, paths.adminMail(id));
  const mail = await find(id);
  if (!mail)
    return new Response('There is no such mail.\n', { status: 404, headers: { 'content-type': 'text/plain' } });
  // Links open beside the desk: most pages refuse to be shown in a frame.
  const html = mail.html.replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}<base target="_blank">`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
