import { v7 as uuidv7 } from 'uuid';
import type { CommentStatus } from '@/generated/prisma/enums';
import { now } from '@/lib/clock';
import { conflict, invalid, unauthenticated } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { can } from '@/lib/policy';
import { hashToken } from '@/lib/secrets';
import { inTwoTrips } from '@/lib/two-trips';
import { permit, type ActorRef } from '@/lib/write';
import { answerSql, heldSql } from '../answers';
import { requireOpen } from '../commentable';
import { derivedKey, formKey, requestHash } from '../idempotency';
import { addressHash, refuseHasty } from '../pace';
import { placeComment } from '../placing';
import { factsSql, readFacts, type FactsRow } from '../post-facts';
import { postSql } from '../post-rows';
import { turnSql, type Author } from '../post-turn';
import { holdReasons } from '../standing';
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

/**
 * Posts a comment, which shows at once or waits for a moderator as the screening says. However often one form is sent,
 * one comment is made (R8): an author's posts take turns, so that a copy finds the first.
 * @throws {AppError} unauthenticated, forbidden, invalid (`body`; `key` when the form was already used for another
 * text), not_found, conflict (closed, or the parent is gone), rate_limited
 */
export async function postComment(ref: ActorRef | null, input: PostCommentInput): Promise<PostedComment> {
  if (!ref) throw unauthenticated();
  const { source, html, links } = acceptText(input.source);
  const { articleId, parentId = null, articleRevision = null, keptToken } = input;
  const hash = requestHash({ articleId, parentId, source });
  const key = formKey(input.idempotencyKey);
  const from = input.address ? addressHash(input.address) : null;
  const asked = { authorId: ref.id, articleId, parentId, articleRevision, key, requestHash: hash, addressHash: from };
  const read = [turnSql(ref.id, from), factsSql({ ...asked, at: now() })];
  return inTwoTrips<PostedComment>(read, ([author, row]) => {
    if (!author) throw unauthenticated();
    const facts = readFacts(row as FactsRow);
    const { id: authorId, role, emailVerifiedAt } = author as Author;
    const actor = permit({ id: authorId, role, sanction: facts.sanction }, 'comment.post');
    const { earlier } = facts;
    if (earlier) {
      if (earlier.requestHash !== hash) throw invalid({ key: phrase('compose.no.formUsed') });
      const { id, status } = earlier;
      return { result: { id, articleId: earlier.articleId, status, repeated: true }, write: [] };
    }
    const at = now();
    const { revisionId: articleRevisionId } = requireOpen(facts.article, facts.closeAfterDays, at);
    if (parentId && !facts.parent) throw conflict(phrase('compose.no.parent'));
    const newcomer = !facts.approvedBefore && !can(actor, 'comment.skipReview');
    refuseHasty({ own: facts.ownPosts, near: facts.nearPosts }, newcomer, at);
    const heldFor = holdReasons(
      actor,
      { ...facts, newcomer, emailVerifiedAt },
      { source, links, trapped: input.trapped },
    );
    const status = heldFor.length ? 'pending' : 'approved';
    const id = uuidv7();
    const post = postSql({
      ...{ id, articleId, articleRevisionId, authorId, source, html, status, heldFor, requestHash: hash },
      place: placeComment(id, facts.parent, at),
      idempotencyKey: key ?? derivedKey(hash, at),
      addressHash: from,
      keptTokenHash: keptToken ? hashToken(keptToken) : null,
    });
    const mail = status === 'pending' ? heldSql(id) : parentId ? answerSql(id) : [];
    return { result: { id, articleId, status, repeated: false }, write: [post, ...mail] };
  });
}
