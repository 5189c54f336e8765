import { recordAudit } from '@/lib/audit';
import { cacheTags } from '@/lib/cache-tags';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { invalid, notFound } from '@/lib/errors';
import { renderArticle } from '@/lib/markup/article';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { fromMarkdown } from '@/lib/markup/from-markdown';
import { plainText } from '@/lib/markup/plain-text';
import { isBlank } from '@/lib/text/clean-text';
import { authorize, inTransaction, notifyPages, type ActorRef } from '@/lib/write';
import { checked } from './checked';
import { standingPageSchema, type StandingPageInput } from './schema';

const TAG = /<[a-z][^>]*>/i;

/**
 * Writes a page that stands outside the flow of time, such as About or the policy: a new one, or the one of this slug.
 * @throws {AppError} invalid, with a message for each field; forbidden for all but the owner
 */
export async function saveStandingPage(actor: ActorRef, input: StandingPageInput): Promise<void> {
  const { slug, title, body, isNew } = checked(standingPageSchema, input);
  const bodyHtml = renderArticle(TAG.test(body) ? body : fromMarkdown(body));
  if (isBlank(plainText(bodyHtml)) && !bodyHtml.includes('<img')) throw invalid({ body: 'A page needs a text.' });
  await inTransaction(async (tx) => {
    const { id: actorId } = await authorize(tx, actor, 'settings.change');
    const page = { title, bodyHtml, rendererVersion: RENDERER_VERSION, updatedAt: now() };
    if (isNew) {
      const { count } = await tx.standingPage.createMany({ data: [{ slug, ...page }], skipDuplicates: true });
      if (count === 0) throw invalid({ slug: 'There is a page at this address already.' });
    } else await tx.standingPage.upsert({ where: { slug }, create: { slug, ...page }, update: page });
    await noteChange(tx, actorId, slug, `page:${slug}`);
  });
}

/**
 * Takes a standing page away, and its link with it. Its text is not kept.
 * @throws {AppError} not_found; forbidden for all but the owner
 */
export async function deleteStandingPage(actor: ActorRef, { slug }: { slug: string }): Promise<void> {
  await inTransaction(async (tx) => {
    const { id: actorId } = await authorize(tx, actor, 'settings.change');
    const { count } = await tx.standingPage.deleteMany({ where: { slug } });
    if (count === 0) throw notFound('There is no such page.');
    await noteChange(tx, actorId, slug, `deletedPage:${slug}`);
  });
}

async function noteChange(tx: Tx, actorId: string, slug: string, field: string): Promise<void> {
  await recordAudit(tx, { kind: 'settings.changed', actorId, detail: { fields: [field] } });
  // The navigation of every page lists the standing pages.
  await notifyPages(tx, [cacheTags.site, cacheTags.standingPage(slug)]);
}
