import Link from 'next/link';

export type RevisionLine = {
  number: number;
  editor: string;
  moment: string;
  href: string;
  isCurrent: boolean;
  isShown: boolean;
};

/** An article's revisions, newest first. */
export function RevisionList({ rows, older }: { rows: readonly RevisionLine[]; older: string | null }) {
  return (
    <nav aria-label="Revisions">
      <ol className="revision-list">
        {rows.map(({ number, editor, moment, href, isCurrent, isShown }) => (
          <li key={number}>
            <Link href={href} prefetch={false} aria-current={isShown ? 'true' : undefined}>
              Revision {number}
            </Link>{' '}
            {isCurrent && <span className="badge">Current</span>}
            <span className="meta">
              <bdi>{editor}</bdi>, {moment}
            </span>
          </li>
        ))}
      </ol>
      {older && (
        <p>
          <Link href={older} prefetch={false}>
            Older revisions
          </Link>
        </p>
      )}
    </nav>
  );
}
