import { Notice } from '@/components/ui/notice';
import type { JustDecided } from '@/lib/moderation/just-decided';
import type { TakenBack } from '@/lib/moderation/schema';
import { whatWasRead } from './taken-back';
import { UndoFields } from './verdict-form';
import { decidedWords } from './verdict-words';

type DoneNoticeProps = {
  /** Where the address leads, so that whoever hears the page hears this first. */
  id: string;
  decided: JustDecided;
  taken: Pick<TakenBack, 'mail' | 'answerWasTold'>;
  list: string;
  /** The comment to go on with. */
  next: { id: string; author: { name: string } } | null;
  undoByForm: (form: FormData) => Promise<void>;
};

/** After a decision by plain form: what was done, the way to take it back, and the way on. */
export function DoneNotice({ id, decided, taken, list, next, undoByForm }: DoneNoticeProps) {
  const { commentId, decisionCount, action, authorName, undoable } = decided;
  return (
    <div id={id} className="done-notice" tabIndex={-1}>
      <Notice kind="done">
        <span>
          {decidedWords(action, authorName)} {action === 'undo' && whatWasRead([taken])}
        </span>
        {undoable && (
          <form action={undoByForm}>
            <UndoFields commentId={commentId} decisionCount={decisionCount} list={list} />
            <button type="submit">Undo</button>
          </form>
        )}
        {next && (
          <a href={`#c${next.id}`}>
            On to the comment by <bdi>{next.author.name}</bdi>
          </a>
        )}
      </Notice>
    </div>
  );
}
