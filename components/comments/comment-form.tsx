import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import { COMMENT_FIELDS } from '@/lib/comments/posted-form';
import { forms } from '@/lib/paths';

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
  /** The site's policy in a line. */
  policy?: string;
};

/** The form to comment with, the same under an article, for everyone, and on a page of its own. */
export function CommentForm(props: CommentFormProps) {
  const { articleId, articleRevision, parentId, body, error, idempotencyKey, keptToken, policy } = props;
  const names = COMMENT_FIELDS;
  return (
    <form className="form" method="post" action={forms.postComment} data-comment-form={articleId}>
      <input type="hidden" name={names.article} value={articleId} />
      <input type="hidden" name={names.parent} value={parentId ?? ''} />
      <input type="hidden" name={names.revision} value={articleRevision} />
      {idempotencyKey && <input type="hidden" name={names.key} value={idempotencyKey} />}
      {keptToken && <input type="hidden" name={names.kept} value={keptToken} />}
      {policy && <p className="hint">{policy}</p>}
      <Field
        multiline
        name={names.body}
        label="Your comment"
        rows={7}
        dir="auto"
        defaultValue={body}
        error={error}
        hint="Markdown works: *emphasis*, **strong**, > quotation, - list, [words](https://…). You can edit for 10 minutes."
      />
      <p className="visually-hidden" aria-hidden="true">
        <label>
          Leave this empty
          <input name={names.trap} tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <SubmitRow>
        <Button name={names.action} value="post">
          Post comment
        </Button>
        <Button kind="quiet" name={names.action} value="preview">
          Preview
        </Button>
      </SubmitRow>
    </form>
  );
}
