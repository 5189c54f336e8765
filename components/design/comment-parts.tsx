import { CommentsHead } from '@/components/comments/comments-head';
import { OwnState } from '@/components/comments/own-state';
import { Thread } from '@/components/comments/thread';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import type { OwnComment } from '@/lib/comments/schema';
import { phrase } from '@/lib/i18n/phrase';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { Calendar } from '@/lib/site-dates';
import { sampleThread, type SampleTexts } from './sample-thread';
import type { ReadingSample } from './samples';

type CommentPartsProps = {
  id: string;
  sample: ReadingSample;
  html: SampleTexts;
  at: Date;
  calendar: Calendar;
  t: Translate;
};

const HERE = paths.adminDesignReading();

/** The comments under an article in each of their states; `id` begins the ids in it. */
export function CommentParts({ id, sample, html, at, calendar, t }: CommentPartsProps) {
  const head = { policy: sample.policy, policyPage: null, calendar, t };
  const thread = sampleThread({ id, at, names: sample.names, html });
  return (
    <section className="comments" aria-label={`${t('comments.count', { count: 17 })}, ${id}`}>
      <header className="comments-head">
        <h2>{t('comments.heading', { count: 17 })}</h2>
      </header>
      <ol className="threads">
        <Thread thread={thread} moreUrl={() => HERE} pageUrl={HERE} calendar={calendar} open t={t} />
      </ol>
      {[
        { count: 0, open: true, closesAt: null },
        { count: 4, open: false, closesAt: at },
      ].map((state) => (
        <CommentsHead key={state.count} {...head} {...state} />
      ))}
    </section>
  );
}

/** What becomes of one's own comment, state by state. */
export function OwnStates({ sample, html, at, t }: Omit<CommentPartsProps, 'id' | 'calendar'>) {
  const comment: OwnComment = {
    id: 'sample',
    status: 'pending',
    source: sample.statement,
    html: html.statement,
    revision: 1,
    createdAt: at,
    editedAt: null,
    deletedAt: null,
    heldBecause: [],
    rejectionReason: null,
    wasHeld: true,
    decisions: [],
    article: { id: 'sample', title: sample.article.title, path: HERE, open: true },
    parent: null,
    editableUntil: null,
  };
  const states: Partial<OwnComment>[] = [
    {},
    { status: 'approved' },
    { status: 'rejected', rejectionReason: sample.rejection },
    { status: 'spam' },
    { deletedAt: at },
  ];
  return states.map((state) => (
    <OwnState
      key={state.status ?? (state.deletedAt ? 'deleted' : 'pending')}
      comment={{ ...comment, ...state }}
      usualWait={null}
      place={HERE}
      unprovenEmail={null}
      t={t}
    />
  ));
}

/** The form as it stands, as it refuses, and what it says above. */
export function ComposerStates({ id, sample, t }: Pick<CommentPartsProps, 'id' | 'sample' | 't'>) {
  return (
    <>
      <form className="form compose" action={HERE}>
        <Field
          multiline
          id={`${id}-body`}
          name="body"
          label={t('compose.field')}
          hint={sample.policy}
          rows={4}
          dir="auto"
          defaultValue={sample.reply}
        />
        <SubmitRow>
          <Button type="button">{t('compose.post')}</Button>
          <Button type="button" kind="quiet">
            {t('compose.preview')}
          </Button>
          <Button type="button" kind="danger">
            {t('comments.report')}
          </Button>
          <Button type="button" disabled>
            {t('compose.post')}
          </Button>
        </SubmitRow>
      </form>
      <Notice>{t('comments.open')}</Notice>
      <Notice kind="done">{t('comments.own.approved')}</Notice>
      <Notice kind="error">{t.say(phrase('forms.check'))}</Notice>
    </>
  );
}
