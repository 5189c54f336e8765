'use client';

import { useEffect, useState } from 'react';
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

/** Whether what is beside the text is shown. This browser remembers it; a refusal about a field in there opens it. */
export function usePanel(refused: FieldErrors): Panel {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server cannot know what this browser remembers
    setOpen(remembered());
  }, []);

  const [seen, setSeen] = useState(refused);
  if (seen !== refused) {
    setSeen(refused);
    if (Object.keys(refused).some((name) => ITS_FIELDS.includes(name.split('.')[0] ?? ''))) setOpen(true);
  }

  return {
    isOpen,
    toggle() {
      remember(!isOpen);
      setOpen(!isOpen);
    },
  };
}
