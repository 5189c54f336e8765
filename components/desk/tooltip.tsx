'use client';

import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

type TooltipProps = {
  /** What the button does. The button has a name of its own: nobody needs to hover to know it. */
  words: string;
  /** The key that does the same, where there is one. */
  keys?: string;
  side?: 'top' | 'bottom' | 'left' | 'right';
  children: ReactElement<Record<string, unknown>>;
};

/** Explains a button to those who hover it or come to it by keyboard. Escape takes it away. */
export function Tooltip({ words, keys, side = 'top', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="popup-place" side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className="tooltip">
            {words} {keys && <kbd>{keys}</kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Around the desk: after one tooltip has shown, the next ones come at once. */
export const TooltipProvider = Base.Provider;
