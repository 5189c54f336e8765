import { StoredHtml } from '@/components/ui/stored-html';
import type { OpenedComment } from '@/lib/moderation/opened-comment';
import { DecisionList } from './decision-list';
import { ToldTime } from './told-time';

/** What was decided about a comment, and the texts that it had before. */
export function CommentHistory({ comment }: { comment: OpenedComment }) {
  const { decisions, revisions, revision } = comment;
  return (
    <>
      {decisions.length > 0 && (
        <section className="history" aria-label="Decisions">
          <h2>Decisions</h2>
          <DecisionList decisions={decisions} revision={revision} />
        </section>
      )}
      {revisions.length > 1 && (
        <section className="history" aria-label="Texts">
          <h2>Texts</h2>
          {revisions.map(({ number, html, createdAt }) => (
            <details key={number}>
              <summary>
                Text {number}
                {number === revision && ' (this one)'}, <ToldTime at={createdAt} />
              </summary>
              <StoredHtml html={html} className="card-body" dir="auto" />
            </details>
          ))}
        </section>
      )}
    </>
  );
}
