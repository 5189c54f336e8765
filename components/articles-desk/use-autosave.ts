'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { isUnsaved, type Editing } from './editing';

/** In milliseconds; from `lib/limits.ts`. */
export type AutosaveTimes = { after: number; atLeastEvery: number; retryFirst: number; retryMax: number };

/**
 * Saves a draft by itself: a while after the last change, from time to time while the writer goes on, at once when the page
 * goes out of sight or the connection comes back. What readers see, or are promised, is only saved when somebody asks.
 */
export function useAutosave(state: Editing, isReady: boolean, times: AutosaveTimes, save: () => void): void {
  const { changes, byItself, busy, status } = state;
  const isWaiting =
    isReady && status === 'draft' && isUnsaved(state) && !busy && (byItself === 'on' || byItself === 'unreachable');
  const since = useRef<number | null>(null);
  const failures = useRef(0);
  const saveNow = useEffectEvent(save);

  useEffect(() => {
    if (byItself === 'on') failures.current = 0;
    if (byItself === 'unreachable') failures.current += 1;
  }, [byItself]);

  useEffect(() => {
    if (!isWaiting) {
      since.current = null;
      return;
    }
    since.current ??= performance.now();
    const left = since.current + times.atLeastEvery - performance.now();
    const wait =
      failures.current > 0
        ? Math.min(times.retryFirst * 2 ** (failures.current - 1), times.retryMax)
        : Math.max(0, Math.min(times.after, left));
    const timer = setTimeout(saveNow, wait);
    return () => clearTimeout(timer);
  }, [isWaiting, changes, times]);

  useEffect(() => {
    if (!isWaiting) return;
    // A page that is being left goes out of sight last. By then the one after it, which may be this one loaded again, has
    // been read from the site: what is saved now would be newer than what it shows. This tab keeps a copy, offered there.
    let isLeft = false;
    const onLeft = () => (isLeft = true);
    const onBack = () => (isLeft = false);
    const onHidden = () => document.visibilityState === 'hidden' && !isLeft && saveNow();
    window.addEventListener('pagehide', onLeft);
    window.addEventListener('pageshow', onBack);
    window.addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', onLeft);
      window.removeEventListener('pageshow', onBack);
      window.removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [isWaiting]);
}
