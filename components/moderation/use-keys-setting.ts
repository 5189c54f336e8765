'use client';

import { useSyncExternalStore } from 'react';

const NAME = 'desk-keys';
const CHANGED = 'desk-keys-changed';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/**
 * Whether single keys act, for those who speak to their computer or whose hands slip (WCAG 2.2, 2.1.4). Kept in this
 * browser; on until somebody switches them off.
 */
export function useKeysSetting(): { isOn: boolean; set: (isOn: boolean) => void } {
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(NAME) !== 'off',
    () => true,
  );
  const set = (next: boolean) => {
    if (next) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
    window.dispatchEvent(new Event(CHANGED));
  };
  return { isOn, set };
}
