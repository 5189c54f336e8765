import { v7 as uuidv7 } from 'uuid';
import type { CommentStatus } from '@/generated/prisma/enums';
import { recordAudit } from '@/lib/audit';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { invalid, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { IDEMPOTENCY_LIFETIME } from '@/lib/limits';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { hashToken } from '@/lib/secrets';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { noteAnswer, noteHeld } from '../answers';
import { notifyComments } from '../changed-pages';
import { findRevisionRead, getOpenArticle, getParent } from '../commentable';
import { derivedKey, formKey, requestHash } from '../idempotency';
import { addressHash, refuseHasty, waitForTurn } from '../pace';
import { placeComment } from '../placing';
import { isNewcomer, screenText } from '../standing';
import { acceptText } from '../text';

export type PostCommentInput = {
  articleId: string;
  parentId?: string | null;
  /** Markdown, as typed. */
  source: string;
  /** The form's key; one that is absent or malformed is derived from what is posted. */
  idempotencyKey?: string | null;
  /** The network address that it came from; only a keyed hash is kept. */
  address?: string | null;
  /** The number of the article's revision that was read. */
  articleRevision?: number | null;
  /** A field that people do not see came back filled. */
  trapped?: boolean;
  /** The token under which the text was kept while its author signed in: it is used up with the post. */
  keptToken?: string | null;
};

/** `repeated` when this request had been carried out before, and this is its answer again. */
export type PostedComment = { id: string; articleId: string; status: CommentStatus; repeated: boolean };

const posted = { id: true, articleId: true, status: true, requestHash: true } as const;

/** The comment that this very request made before; null when it is new. */
async function findEarlier(tx: Tx, authorId: string, key: string | null, hash: string, at: Date) {
  if (key)
    return tx.comment.findUnique({
      where: { authorId_idempotencyKey: { authorId, idempotencyKey: key } },
      select: posted,
    });
  return tx.comment.findFirst({
    where: { authorId, requestHash: hash, deletedAt: null, createdAt: { gt: later(at, -IDEMPOTENCY_LIFETIME) } },
    select: posted,
  });
}

/**
 * Posts a comment, which shows at once or waits for a moderator as the screening says. However often one form is sent,
 * one comment is made (R8): an author's posts take turns, so that a copy finds the first.
 * @throws {AppError} unauthenticated, forbidden, invalid (`body`; `key` when the form was already used for another
 * text), not_found, conflict (closed, or the parent is gone), rate_limited
 */
export async function postComment(ref: ActorRef | null, input: PostCommentInput): Promise<PostedComment> {
  if (!ref) throw unauthenticated();
  const { source, html, links } = acceptText(input.source);
  const { articleId, parentId = null } = input;
  const hash = requestHash({ articleId, parentId, source });
  const key = formKey(input.idempotencyKey);
  return inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'comment.post');
    await waitForTurn(tx, actor.id);
    const at = now();
    const earlier = await findEarlier(tx, actor.id, key, hash, at);
    if (earlier) {
      if (earlier.requestHash !== hash) throw invalid({ key: phrase('compose.no.formUsed') });
      return { id: earlier.id, articleId: earlier.articleId, status: earlier.status, repeated: true };
    }
    const article = await getOpenArticle(tx, articleId);
    const parent = parentId ? await getParent(tx, parentId, articleId) : null;
    const from = input.address ? addressHash(input.address) : null;
    await refuseHasty(tx, { authorId: actor.id, newcomer: await isNewcomer(tx, actor), addressHash: from, at });
    const heldFor = await screenText(tx, actor, { source, links, trapped: input.trapped, at });
    const status = heldFor.length ? 'pending' : 'approved';
    const id = uuidv7();
    const place = placeComment(id, parent, at);
    await tx.comment.create({
      data: {
        id,
        articleId,
        articleRevisionId: await findRevisionRead(tx, article, input.articleRevision),
        ...place,
        authorId: actor.id,
        source,
        html,
        rendererVersion: RENDERER_VERSION,
        status,
        heldFor,
        idempotencyKey: key ?? derivedKey(hash, at),
        requestHash: hash,
        addressHash: from,
      },
    });
    await tx.commentRevision.create({
      data: { commentId: id, number: 1, source, html, createdAt: place.createdAt },
    });
    if (input.keptToken) await tx.keptComment.deleteMany({ where: { tokenHash: hashToken(input.keptToken) } });
    await recordAudit(tx, {
      kind: 'comment.posted',
      actorId: actor.id,
      articleId,
      commentId: id,
      detail: { status, heldFor },
    });
    if (status === 'pending') await noteHeld(tx, id);
    else if (parent) await noteAnswer(tx, id);
    if (status === 'approved') await notifyComments(tx, articleId);
    return { id, articleId, status, repeated: false };
  });
}
