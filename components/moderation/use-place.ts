'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** On a screen as narrow as this a comment takes the place of the list (comments.css says the same). */
const ONE_PANE = '(max-width: 47.999rem)';

const withComment = (id: string | null): string => {
  const url = new URL(window.location.href);
  if (id) url.searchParams.set('comment', id);
  else url.searchParams.delete('comment');
  return url.href;
};

/**
 * Writes the address, and not to the router: the browser's own method, where the framework has put one in its place. A
 * router that is told of another query finds that the page it has was not made for it, loads the list twice at the next
 * refresh, and at two in a row the whole page afresh – with it go the toast, its Undo and the reasons being written.
 */
function write(how: 'pushState' | 'replaceState', href: string): void {
  History.prototype[how].call(window.history, window.history.state, '', href);
}

/** Whether the list has the screen for itself, or gives it to the comment. */
export const hasOnePane = (): boolean => window.matchMedia(ONE_PANE).matches;

/**
 * Which comment the address says is open, so that a reload, the way back and a link to a colleague show the same. Opening
 * one from the list is a step that the way back undoes; going on to the next is not.
 */
export function usePlace(given: string | null, current: string | null, onBack: (id: string | null) => void) {
  const [isOpen, setOpen] = useState(given !== null);

  const back = useEffectEvent(() => {
    const id = new URL(window.location.href).searchParams.get('comment');
    setOpen(id !== null);
    onBack(id);
  });
  useEffect(() => {
    const listener = () => back();
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  }, []);

  // After every drawing: a list that was loaded afresh comes with the address that the router knows.
  useEffect(() => {
    const here = withComment(isOpen ? current : null);
    if (here !== window.location.href) write('replaceState', here);
  });

  /** Shows a comment in the place of the list, or beside it. */
  const open = (id: string) => {
    if (!isOpen) write('pushState', withComment(id));
    setOpen(true);
  };
  /** Remembers a comment that was come to within the list; where there is one pane, the list stays. */
  const pass = () => {
    if (!hasOnePane()) setOpen(true);
  };
  const close = () => setOpen(false);

  return { isOpen, open, pass, close };
}
