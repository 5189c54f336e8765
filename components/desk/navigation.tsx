'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';

export type DeskLink = {
  href: string;
  label: string;
  icon: IconName;
  count?: number;
  /** What the count is of. */
  counted?: string;
};

/** A count above this is told as more than it: there is room for so many figures beside an icon. */
const COUNTED_MAX = 999;

/** As many rooms stand in the bar of a phone; the rest is behind More. */
const IN_THE_BAR = 4;

/** The rooms of the desk that this person may enter; the present one is marked. Beside the work, or below it on a phone. */
export function DeskNavigation({ links }: { links: DeskLink[] }) {
  const pathname = usePathname();
  const more = useRef<HTMLDetailsElement>(null);
  const isHere = (href: string) =>
    href === '/admin' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`);

  // The frame stays while one goes from room to room.
  useEffect(() => {
    if (more.current) more.current.open = false;
  }, [pathname]);

  return (
    <nav className="desk-nav" aria-label="Desk">
      {links.length > IN_THE_BAR && (
        <details className="desk-nav-more" ref={more}>
          <summary>
            <Icon name="ellipsis" size="1.125rem" />
            More
          </summary>
        </details>
      )}
      <ul>
        {links.map(({ href, label, icon, count, counted = 'waiting' }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={isHere(href) ? 'page' : undefined}>
              <Icon name={icon} size="1.125rem" />
              <span>{label}</span>
              {count ? (
                <span className="desk-count">
                  {count > COUNTED_MAX ? `${COUNTED_MAX}+` : count}
                  <span className="visually-hidden"> {counted}</span>
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
