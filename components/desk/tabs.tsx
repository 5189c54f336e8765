import Link from 'next/link';

export type Tab = { href: string; label: string; count?: number; isCurrent: boolean };

/** Several lists of one thing; a count above `most` is told as more than that. */
export function Tabs({ label, tabs, most }: { label: string; tabs: readonly Tab[]; most?: number }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ href, label: name, count, isCurrent }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={isCurrent ? 'page' : undefined}>
              {name}
              {count !== undefined && (
                <span className="tab-count"> {most !== undefined && count > most ? `${most}+` : count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
