import { recordAudit } from '@/lib/audit';
import type { Tx } from '@/lib/db';
import { conflict, forbidden, notFound } from '@/lib/errors';
import { can, type Actor } from '@/lib/policy';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { removeFile } from './store';
import { findUses, type PictureUse } from './uses';

const NAMED = 5;

/** In words, naming what this person may see (V13). */
export function usesInWords(actor: Actor, uses: readonly PictureUse[]): string {
  const seen = uses.filter(
    (use) => use.kind === 'page' || use.status === 'published' || can(actor, 'article.view', use),
  );
  const names = seen.slice(0, NAMED).map(({ title }) => `“${title || 'Untitled'}”`);
  const others = uses.length - names.length;
  if (others > 0) names.push(others === 1 ? 'one other text' : `${others} other texts`);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

async function assertUnused(tx: Tx, actor: Actor, file: string): Promise<void> {
  const uses = (await findUses(tx, [file])).get(file) ?? [];
  if (uses.length === 0) return;
  throw conflict(`This picture stands in ${usesInWords(actor, uses)}. Take it out of there first.`);
}

/**
 * Takes a picture away that no article and no page shows. Earlier revisions that showed it have a gap from then on.
 * A race remains that no lock closes: whoever has it in an editor, unsaved, saves a reference to nothing.
 * @throws {AppError} unauthenticated, forbidden, not_found, conflict with the names of what shows it
 */
export async function deletePicture(ref: ActorRef | null, { id }: { id: string }): Promise<void> {
  const file = await inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'media.view');
    // Whoever saves an article waits until this is decided, or is seen.
    await tx.$executeRaw`LOCK TABLE articles, standing_pages IN SHARE MODE`;
    await tx.$queryRaw`SELECT 1 FROM media WHERE id = ${id}::uuid FOR UPDATE`;
    const picture = await tx.media.findUnique({ where: { id }, select: { file: true, uploadedById: true } });
    if (!picture) throw notFound('This picture is gone already.');
    if (!can(actor, 'media.delete', { ownerIds: [picture.uploadedById] }))
      throw forbidden('This picture was brought by somebody else. An editor can delete it.');
    await assertUnused(tx, actor, picture.file);
    await tx.media.delete({ where: { id } });
    await recordAudit(tx, { kind: 'media.deleted', actorId: actor.id, detail: { file: picture.file } });
    return picture.file;
  });
  await removeFile(file);
}
