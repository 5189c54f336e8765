import { requireStaff } from '@/lib/actor';
import { isAppError } from '@/lib/errors';
import { openComment } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';

type Context = { params: Promise<{ id: string }> };

/** One comment with its thread and its author's record, for the queue to show beside the list. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await requireStaff('comment.moderate', undefined, paths.adminComments());
  const { id } = await params;
  try {
    return Response.json(await openComment(id, await getSite()));
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') return Response.json({ error: error.code }, { status: 404 });
    throw error;
  }
}
