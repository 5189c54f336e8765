import type { ReactNode } from 'react';
import './design.css';
import './swatches.css';

export type PanelKind = { scheme: 'light' | 'dark'; dir: 'ltr' | 'rtl'; lang?: string };

/** Everything is looked at in these. */
export const PANELS: readonly PanelKind[] = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'dark', dir: 'ltr' },
  { scheme: 'light', dir: 'rtl', lang: 'he' },
  { scheme: 'dark', dir: 'rtl', lang: 'he' },
];

/** Names a panel, and begins the ids of what is in it: each stands on the page more than once. */
export const panelId = ({ scheme, dir }: PanelKind): string => `${scheme}-${dir}`;

const DIRECTION_WORDS = { ltr: 'left to right', rtl: 'right to left' } as const;

/** A part of the page in one scheme and one direction, whatever the reader's own are. */
export function Panel({ scheme, dir, lang, children }: PanelKind & { children: ReactNode }) {
  return (
    <div className="design-panel" data-scheme={scheme} role="group" aria-label={`${scheme}, ${DIRECTION_WORDS[dir]}`}>
      <p className="meta">
        {scheme}, {DIRECTION_WORDS[dir]}
      </p>
      <div dir={dir} lang={lang}>
        {children}
      </div>
    </div>
  );
}

/** The same in every panel. */
export function Panels({ of, children }: { of: readonly PanelKind[]; children: (kind: PanelKind) => ReactNode }) {
  return (
    <div className="design-panels">
      {of.map((kind) => (
        <Panel key={panelId(kind)} {...kind}>
          {children(kind)}
        </Panel>
      ))}
    </div>
  );
}
