import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import { forms, paths } from '@/lib/paths';

/** The question before one's own comment goes. */
export function OwnDelete({ id }: { id: string }) {
  return (
    <form className="form" method="post" action={forms.deleteComment}>
      <input type="hidden" name="id" value={id} />
      <p>It will be gone from the page for good. Answers to it stay, under a line that says that you deleted it.</p>
      <SubmitRow>
        <Button kind="danger">Delete comment</Button>
        <a href={paths.comment(id)}>Keep it</a>
      </SubmitRow>
    </form>
  );
}
