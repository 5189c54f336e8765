'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import './desk-table.css';

type RowMenuProps = { about: string; links: readonly { href: string; label: string }[] };

/** The other ways from an entry of a list. It opens without script; with it, Escape and a click elsewhere close it. */
export function RowMenu({ about, links }: RowMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    };
    document.addEventListener('keydown', close);
    document.addEventListener('click', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('click', close);
    };
  }, []);

  return (
    <details className="row-menu" name="row-menu" ref={menu}>
      <summary>
        <span aria-hidden="true">⋯</span>
        <span className="visually-hidden">
          More about <bdi>{about}</bdi>
        </span>
      </summary>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
