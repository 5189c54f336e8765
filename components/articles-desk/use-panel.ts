'use client';

import { useState, useSyncExternalStore } from 'react';
import type { FieldErrors } from '@/lib/errors';

/** Fields that stand in the panel, as refusals name them. */
const ITS_FIELDS = ['labels', 'slug', 'at', 'personIds'];
const KEY = 'rejoinder:writing-panel';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'closed';
  } catch {
    return true; // No storage: the panel is there.
  }
}

function remember(isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, isOpen ? 'open' : 'closed');
  } catch {
    // No storage: it is open again next time.
  }
}

export type Panel = { isOpen: boolean; toggle: () => void };

const noNews = () => () => {};

/** Whether what is beside the text is shown. This browser remembers it; a refusal about a field in there opens it. */
export function usePanel(refused: FieldErrors): Panel {
  // The server cannot know what this browser remembers.
  const wasOpen = useSyncExternalStore(noNews, remembered, () => true);
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? wasOpen;

  const [seen, setSeen] = useState(refused);
  if (seen !== refused) {
    setSeen(refused);
    if (Object.keys(refused).some((name) => ITS_FIELDS.includes(name.split('.')[0] ?? ''))) choose(true);
  }

  return {
    isOpen,
    toggle() {
      remember(!isOpen);
      choose(!isOpen);
    },
  };
}
