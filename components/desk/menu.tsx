'use client';

import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';

export type MenuItem =
  | { label: string; href: string; hint?: string }
  | { label: string; onSelect: () => void; hint?: string; danger?: boolean; disabled?: boolean }
  | { separator: string };

type MenuProps = {
  /** The button that opens it, with its name. */
  opener: ReactElement<Record<string, unknown>>;
  items: readonly MenuItem[];
  /** Above the items: what they have in common. */
  heading?: string;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom';
};

/** A short list of things to do: arrows move, letters find, Enter does, Escape leaves. Links in it are links. */
export function Menu({ opener, items, heading, align = 'start', side = 'bottom' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={opener} />
      <Base.Portal>
        <Base.Positioner className="popup-place" align={align} side={side} sideOffset={4} collisionPadding={8}>
          <Base.Popup className="popup menu">
            {heading ? (
              <Base.Group>
                <Base.GroupLabel className="menu-heading">{heading}</Base.GroupLabel>
                {items.map(toItem)}
              </Base.Group>
            ) : (
              items.map(toItem)
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function toItem(item: MenuItem): ReactNode {
  if ('separator' in item) return <Base.Separator key={item.separator} className="menu-separator" />;
  const { label, hint } = item;
  const words = (
    <>
      <span dir="auto">{label}</span>
      {hint && <kbd aria-hidden="true">{hint}</kbd>}
    </>
  );
  if ('href' in item)
    return (
      <Base.LinkItem key={label} className="menu-item" render={<Link href={item.href} prefetch={false} />} closeOnClick>
        {words}
      </Base.LinkItem>
    );
  return (
    <Base.Item
      key={label}
      className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
      disabled={item.disabled ?? false}
      onClick={item.onSelect}
    >
      {words}
    </Base.Item>
  );
}
