'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type DeskLink = { href: string; label: string; count?: number };

/** The rooms of the desk that this person may enter; the present one is marked. */
export function DeskNavigation({ links }: { links: DeskLink[] }) {
  const pathname = usePathname();
  const isHere = (href: string) =>
    href === '/admin' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);
  return (
    <nav className="desk-nav" aria-label="Desk">
      <ul>
        {links.map(({ href, label, count }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
              <span>{label}</span>
              {count ? (
                <span className="desk-count">
                  {count}
                  <span className="visually-hidden"> waiting</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
