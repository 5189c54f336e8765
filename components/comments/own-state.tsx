import type { ReactNode } from 'react';
import { ConfirmAddress } from '@/components/accounts/confirm-address';
import type { OwnComment } from '@/lib/comments/schema';
import type { MessageId } from '@/lib/i18n/messages';
import type { Phrase } from '@/lib/i18n/phrase';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { OnArticle } from './on-article';
import { ownStateWords } from './state-tag';

const UNPROVEN = 'compose.held.unproven_address' satisfies MessageId;

type OwnStateProps = {
  comment: OwnComment;
  /** How long comments waited lately; null when too few were decided to say. */
  usualWait: Phrase | null;
  /** Where everybody reads it; null while it is not public. */
  place: string | null;
  /** Their address, while it is not confirmed and mail could confirm it. */
  unprovenEmail: string | null;
  t: Translate;
};

/** What they can do themselves, beside waiting. */
function WaitingForAddress({ email, t }: { email: string; t: Translate }) {
  return (
    <>
      <p>{t.rich('comments.own.address', { email: <bdi className="address">{email}</bdi> })}</p>
      <p>{t('comments.own.addressNext')}</p>
      <ConfirmAddress words={t('comments.own.addressMail')} />
    </>
  );
}

function Waiting({ comment, usualWait, unprovenEmail, t }: OwnStateProps) {
  const forAddress = unprovenEmail !== null && comment.heldBecause.some(({ id }) => id === UNPROVEN);
  const others = forAddress ? comment.heldBecause.filter(({ id }) => id !== UNPROVEN) : comment.heldBecause;
  return (
    <>
      {forAddress && <WaitingForAddress email={unprovenEmail} t={t} />}
      {others.map((reason) => (
        <p key={reason.id}>{t.say(reason)}</p>
      ))}
      <p>
        {usualWait ? t('comments.own.waitUsual', { wait: t.say(usualWait) }) : t('comments.own.waitUnknown')}{' '}
        {t('comments.own.waitPrivate')} {!forAddress && t('comments.own.waitNothing')}
      </p>
    </>
  );
}

/** What can be done about a comment that does not show: another one, while its article takes any. */
function Now({ comment, id, t }: { comment: OwnComment; id: 'rejectedNow' | 'spamNow'; t: Translate }) {
  if (!comment.article?.open) return null;
  const address = paths.compose({ article: comment.article.id });
  return <p>{t.rich(`comments.own.${id}`, { link: (words) => <a href={address}>{words}</a> })}</p>;
}

function explanation(props: OwnStateProps): ReactNode {
  const { comment, place, t } = props;
  if (comment.deletedAt)
    return <p>{t(comment.status === 'approved' ? 'comments.own.deletedNow' : 'comments.own.deletedUnseen')}</p>;
  if (comment.status === 'pending') return <Waiting {...props} />;
  if (comment.status === 'spam')
    return (
      <>
        <p>{t('comments.own.spamBecause')}</p>
        <Now comment={comment} id="spamNow" t={t} />
      </>
    );
  if (comment.status === 'rejected')
    return (
      <>
        <p>{t('comments.own.rejectedBecause')}</p>
        <blockquote className="reason" dir="auto">
          {comment.rejectionReason}
        </blockquote>
        <Now comment={comment} id="rejectedNow" t={t} />
      </>
    );
  return (
    place && (
      <p>
        <a className="button" href={place}>
          {t('comments.own.read')}
        </a>
      </p>
    )
  );
}

/** What became of one's own comment, and why. */
export function OwnState(props: OwnStateProps) {
  const { comment, t } = props;
  return (
    <div className="own-state" data-state={comment.deletedAt ? 'deleted' : comment.status}>
      <h1>{ownStateWords({ comment, t })}</h1>
      {comment.article ? <OnArticle article={comment.article} t={t} /> : <p>{t('comments.own.articleGone')}</p>}
      {explanation(props)}
    </div>
  );
}
