import Link from 'next/link';
import type { ReactNode } from 'react';

export type WaitingLine = { id: string; href: string; text: string; aside: ReactNode };

type WaitingListProps = {
  title: string;
  lines: readonly WaitingLine[];
  /** Said when there is none. */
  nothing: string;
  /** To the whole of it. */
  all?: { href: string; label: string };
};

/** One thing that waits for somebody: its first lines, and the way to the rest. */
export function WaitingList({ title, lines, nothing, all }: WaitingListProps) {
  return (
    <section className="waiting" aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className="meta">{nothing}</p>}
      <ul className="waiting-list">
        {lines.map(({ id, href, text, aside }) => (
          <li key={id}>
            <Link href={href} prefetch={false} dir="auto" data-shortened>
              {text}
            </Link>{' '}
            <span className="meta">{aside}</span>
          </li>
        ))}
      </ul>
      {all && lines.length > 0 && (
        <Link href={all.href} prefetch={false}>
          {all.label}
        </Link>
      )}
    </section>
  );
}
