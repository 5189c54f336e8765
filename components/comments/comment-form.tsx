import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import { COMMENT_FIELDS } from '@/lib/comments/posted-form';
import type { Translate } from '@/lib/i18n/translate';
import { COMMENT_MAX } from '@/lib/limits';
import { forms } from '@/lib/paths';
import { formWords } from './form-words';
import { MarkdownHint } from './markdown-hint';

type CommentFormProps = {
  articleId: string;
  /** The number of the article's revision on this page. */
  articleRevision: number;
  /** The comment that is answered; none for a comment on the article. */
  parentId?: string;
  /** What was typed before, and what was wrong with it. */
  body?: string;
  error?: string;
  /** Only on a page that is rendered for one person: a cached page would give everyone the same key. */
  idempotencyKey?: string;
  keptToken?: string;
  /** What will happen to the comment, said before it is written. */
  outlook: string;
  /** The site's policy beyond its first line. */
  rules?: readonly string[];
  t: Translate;
};

/** The form to comment with, the same under an article, for everyone, and on a page of its own. */
export function CommentForm(props: CommentFormProps) {
  const {
    articleId,
    articleRevision,
    parentId,
    body,
    error,
    idempotencyKey,
    keptToken,
    outlook,
    rules = [],
    t,
  } = props;
  const names = COMMENT_FIELDS;
  return (
    <form
      className="form compose"
      method="post"
      action={forms.postComment}
      data-comment-form={articleId}
      data-max={COMMENT_MAX}
      data-words={formWords(t)}
    >
      <input type="hidden" name={names.article} value={articleId} />
      <input type="hidden" name={names.parent} value={parentId ?? ''} />
      <input type="hidden" name={names.revision} value={articleRevision} />
      {idempotencyKey && <input type="hidden" name={names.key} value={idempotencyKey} />}
      {keptToken && <input type="hidden" name={names.kept} value={keptToken} />}
      <Field
        multiline
        name={names.body}
        label={t('compose.field')}
        hint={outlook}
        rows={6}
        dir="auto"
        defaultValue={body}
        error={error}
      />
      <p className="visually-hidden" aria-hidden="true">
        <label>
          {t('compose.trap')}
          <input name={names.trap} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <SubmitRow>
        <Button name={names.action} value="post">
          {t('compose.post')}
        </Button>
        <Button kind="quiet" name={names.action} value="preview">
          {t('compose.preview')}
        </Button>
      </SubmitRow>
      <MarkdownHint t={t} />
      {rules.length > 0 && (
        <details className="hint compose-hint">
          <summary>{t('comments.rules')}</summary>
          {rules.map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </form>
  );
}
