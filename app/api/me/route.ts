import { readSessionToken } from '@/lib/accounts/session-cookie';
import { findViewerByToken } from '@/lib/accounts/viewer';
import { listOwnOnArticle } from '@/lib/comments/own';
import { isOutage } from '@/lib/http/outage';
import { logError } from '@/lib/log';
import { can } from '@/lib/policy';

const PRIVATE = { 'cache-control': 'private, no-store' };

/**
 * What is the viewer's on a page that was rendered for nobody: their name, what they may do, and, with `?article=<id>`,
 * their own comments there.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const viewer = await findViewerByToken(readSessionToken(request));
    // No cookie is taken away here: this answer may arrive after the person has signed in again, and would undo it.
    if (!viewer) return Response.json({ signedIn: false }, { headers: PRIVATE });
    const actor = { id: viewer.id, role: viewer.role, sanction: viewer.sanction?.kind ?? null };
    const article = new URL(request.url).searchParams.get('article');
    const body = {
      signedIn: true,
      name: viewer.name,
      role: viewer.role,
      desk: can(actor, 'desk.enter'),
      canComment: can(actor, 'comment.post'),
      comments: article ? await listOwnOnArticle(viewer.id, article) : [],
    };
    return Response.json(body, { headers: PRIVATE });
  } catch (error) {
    if (!isOutage(error)) logError('me.failed', error);
    const message = 'This is not available at the moment.';
    return Response.json({ message }, { status: isOutage(error) ? 503 : 500, headers: PRIVATE });
  }
}
