export type RevisionLine = {
  number: number;
  title: string;
  editor: string;
  moment: string;
  href: string;
  isCurrent: boolean;
  isShown: boolean;
};

/** An article's revisions, newest first. */
export function RevisionTable({ rows }: { rows: readonly RevisionLine[] }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Revision</th>
            <th scope="col">Title</th>
            <th scope="col">Saved by</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, title, editor, moment, href, isCurrent, isShown }) => (
            <tr key={number}>
              <td>
                <a href={href} aria-current={isShown ? 'true' : undefined}>
                  Revision {number}
                </a>{' '}
                {isCurrent && <span className="badge">Current</span>}
              </td>
              <td dir="auto">{title || 'Untitled'}</td>
              <td>{editor}</td>
              <td>{moment}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
