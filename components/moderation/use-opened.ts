'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { reportFailure } from '@/components/desk/report-failure';
import type { OpenedComment } from '@/lib/moderation/opened-comment';
import type { QueueRow } from './queue-events';

/** So many opened comments are kept: a list's worth. */
const KEPT = 60;

type Wanted = Pick<QueueRow, 'id' | 'revision' | 'decisionCount'>;

/** Whether what was loaded is still what the list shows: an edited or decided comment is loaded anew. */
const fits = (opened: OpenedComment | null | undefined, { id, revision, decisionCount }: Wanted): boolean =>
  opened?.id === id && opened.revision === revision && opened.decisionCount === decisionCount;

async function load(url: string, signal: AbortSignal): Promise<OpenedComment> {
  const answer = await fetch(url, { signal, headers: { accept: 'application/json' } });
  // Somebody who is signed out by now is led to the sign-in page.
  if (!answer.ok || answer.redirected) throw new Error(`The comment could not be loaded (${answer.status}).`);
  return (await answer.json()) as OpenedComment;
}

/**
 * The comment beside the list, as soon as it is there: the page brings the first one, the others are loaded on the way,
 * and the ones around it before somebody asks for them.
 */
export function useOpened(
  row: Wanted | null,
  ahead: readonly Wanted[],
  given: OpenedComment | null,
  urlOf: (id: string) => string,
): { opened: OpenedComment | null; hasFailed: boolean } {
  const [kept, keep] = useState<ReadonlyMap<string, OpenedComment>>(new Map());
  const [failed, setFailed] = useState<string | null>(null);
  const underWay = useRef(new Map<string, AbortController>());

  const found = row && (fits(given, row) ? given : (kept.get(row.id) ?? null));
  const wanted = row ? [row, ...ahead].filter((one) => !fits(given, one) && !fits(kept.get(one.id), one)) : [];
  const key = wanted.map(({ id, revision, decisionCount }) => `${id} ${revision} ${decisionCount}`).join();

  const loadWanted = useEffectEvent(() => {
    const loading = underWay.current;
    for (const { id } of wanted) {
      if (loading.has(id)) continue;
      const control = new AbortController();
      loading.set(id, control);
      load(urlOf(id), control.signal)
        .then((opened) => {
          keep((before) => new Map([...before, [id, opened] as const].slice(-KEPT)));
          setFailed((before) => (before === id ? null : before));
        })
        .catch((error: unknown) => {
          if (control.signal.aborted) return;
          reportFailure(error);
          setFailed(id);
        })
        .finally(() => loading.delete(id));
    }
  });
  // The key stands for what is wanted; the list itself is another one at every drawing.
  useEffect(() => {
    if (key) loadWanted();
  }, [key]);

  useEffect(() => {
    const loading = underWay.current;
    return () => {
      for (const control of loading.values()) control.abort();
      loading.clear();
    };
  }, []);

  return { opened: found, hasFailed: row !== null && failed === row.id };
}
