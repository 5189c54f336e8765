import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatDay, type Calendar } from '@/lib/site-dates';
import { COMMENT_FORM_PLACE } from './post-comment';

export type CommentsHeadProps = {
  count: number;
  open: boolean;
  /** When it closes, or closed; null when it never does by itself. */
  closesAt: Date | null;
  /** What is asked of commenters, in a line. */
  policy: string;
  /** The address of the page with all of it. */
  policyPage: string | null;
  calendar: Calendar;
  t: Translate;
};

function stateWords({ open, closesAt, calendar, t }: CommentsHeadProps): string {
  if (!closesAt) return t(open ? 'comments.open' : 'comments.closed');
  return t(open ? 'comments.openUntil' : 'comments.closedSince', { day: formatDay(closesAt, calendar) });
}

/** The head of the comments: how many, whether more are taken, and what is asked of them. */
export function CommentsHead(props: CommentsHeadProps) {
  const { count, open, policy, policyPage, t } = props;
  return (
    <header className="comments-head">
      <h2 id="comments-heading">{t('comments.heading', { count })}</h2>
      {open && policy && (
        <p className="comments-policy" dir="auto">
          {policy} {policyPage && <a href={paths.standingPage(policyPage)}>{t('comments.policy')}</a>}
        </p>
      )}
      <p className="comments-state" data-open={open}>
        {stateWords(props)} {open && <a href={`#${COMMENT_FORM_PLACE}`}>{t('comments.write')}</a>}
      </p>
      {open && count === 0 && <p className="comments-invite">{t('comments.invite')}</p>}
    </header>
  );
}
