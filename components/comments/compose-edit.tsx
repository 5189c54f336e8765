import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitRow } from '@/components/ui/submit-row';
import { forms, paths } from '@/lib/paths';

type ComposeEditProps = { id: string; revision: string; body: string; error?: string };

/** One's own comment, to be given another text. */
export function ComposeEdit({ id, revision, body, error }: ComposeEditProps) {
  return (
    <form className="form" method="post" action={forms.editComment}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Field multiline name="body" label="Your comment" rows={9} dir="auto" defaultValue={body} error={error} />
      <SubmitRow>
        <Button>Save changes</Button>
        <a href={paths.comment(id)}>Cancel</a>
      </SubmitRow>
    </form>
  );
}
