import Link from 'next/link';

type PageLinksProps = {
  /** Where the list begins; null on its first page. */
  first: string | null;
  next: string | null;
  /** What comes next, in words: older or newer. */
  nextLabel: string;
};

/** The ways on from one page of a list; nothing when all of it is shown. */
export function PageLinks({ first, next, nextLabel }: PageLinksProps) {
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <span>
        {first && (
          <Link href={first} prefetch={false}>
            Back to the beginning
          </Link>
        )}
      </span>
      {next && (
        <Link href={next} prefetch={false} rel="next">
          {nextLabel}
        </Link>
      )}
    </nav>
  );
}
