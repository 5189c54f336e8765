import { readSessionToken } from '@/lib/accounts/session-cookie';
import { findViewerByToken, type Viewer } from '@/lib/accounts/viewer';
import { listOwnOnArticle } from '@/lib/comments/own';
import { isOutage } from '@/lib/http/outage';
import { lastSiteWords, readSiteWords } from '@/lib/http/site-words';
import { phrase } from '@/lib/i18n/phrase';
import { translate, type Translate } from '@/lib/i18n/translate';
import { logError } from '@/lib/log';
import { can } from '@/lib/policy';
import { getSite, type SiteSettings } from '@/lib/settings/public';
import { readOutlook } from '../../read-outlook';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** What the page's script says about what is the viewer's. */
const wordsOf = (t: Translate) => ({
  desk: t('accounts.desk'),
  signOut: t('accounts.signOut'),
  waiting: t('comments.own.pending'),
  onlyYou: t('comments.own.onlyYou'),
  edit: t('comments.own.edit'),
  delete: t('comments.own.delete'),
});

async function onArticle(viewer: Viewer, articleId: string, site: SiteSettings, t: Translate) {
  const [comments, outlook] = await Promise.all([listOwnOnArticle(viewer.id, articleId), readOutlook(viewer, site, t)]);
  return { comments, outlook };
}

/**
 * What is the viewer's on a page that was rendered for nobody: their name, what they may do, and, with `?article=<id>`,
 * their own comments there and what will become of the next.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const viewer = await findViewerByToken(readSessionToken(request));
    // No cookie is taken away here: this answer may arrive after the person has signed in again, and would undo it.
    if (!viewer) return Response.json({ signedIn: false }, { headers: PRIVATE });
    const actor = { id: viewer.id, role: viewer.role, sanction: viewer.sanction?.kind ?? null };
    const site = await getSite();
    const t = translate(site.language);
    const article = new URL(request.url).searchParams.get('article');
    const body = {
      signedIn: true,
      name: viewer.name,
      role: viewer.role,
      desk: can(actor, 'desk.enter'),
      canComment: can(actor, 'comment.post'),
      words: wordsOf(t),
      ...(article ? await onArticle(viewer, article, site, t) : { comments: [] }),
    };
    return Response.json(body, { headers: PRIVATE });
  } catch (error) {
    const away = isOutage(error);
    if (!away) logError('me.failed', error);
    const { say } = away ? lastSiteWords() : await readSiteWords();
    return Response.json({ message: say(phrase('forms.away')) }, { status: away ? 503 : 500, headers: PRIVATE });
  }
}
