import { recordAudit } from '@/lib/audit';
import { cacheTags } from '@/lib/cache-tags';
import { now } from '@/lib/clock';
import { renderArticle } from '@/lib/markup/article';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { fromMarkdown } from '@/lib/markup/from-markdown';
import { authorize, inTransaction, notifyPages, type ActorRef } from '@/lib/write';
import { checked } from './checked';
import { standingPageSchema, type StandingPageInput } from './schema';

const TAG = /<[a-z][^>]*>/i;

/**
 * Writes a page that stands outside the flow of time, such as About or the policy: a new one, or the one of this slug.
 * @throws {AppError} invalid, with a message for each field; forbidden for all but the owner
 */
export async function saveStandingPage(actor: ActorRef, input: StandingPageInput): Promise<void> {
  const { slug, title, body } = checked(standingPageSchema, input);
  const bodyHtml = renderArticle(TAG.test(body) ? body : fromMarkdown(body));
  await inTransaction(async (tx) => {
    const { id: actorId } = await authorize(tx, actor, 'settings.change');
    const page = { title, bodyHtml, rendererVersion: RENDERER_VERSION, updatedAt: now() };
    await tx.standingPage.upsert({ where: { slug }, create: { slug, ...page }, update: page });
    await recordAudit(tx, { kind: 'settings.changed', actorId, detail: { fields: [`page:${slug}`] } });
    // The navigation of every page lists the standing pages.
    await notifyPages(tx, [cacheTags.site, cacheTags.standingPage(slug)]);
  });
}
