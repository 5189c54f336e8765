'use client';

import { useCallback, useRef, useState, type Dispatch } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { ActionRefusal } from '@/lib/actions';
import type { ArticleRef } from '@/lib/articles/schema';
import { paths } from '@/lib/paths';
import type { ArticleActions } from './article-actions';
import type { EditingEvent, OpenedArticle } from './editing';
import type { useArticleText } from './use-article-text';

/** What the site has: outside of what is rendered, because the next request needs it before the next rendering. */
type OnSite = {
  id: string | null;
  revision: number;
  changes: number;
  /** The newest revision is one that this page saved by itself: the next may take its place. */
  isProvisional: boolean;
};

export type SaveManner = { byItself?: boolean; noteChange?: boolean; forReaders?: boolean };
/** Where the text is now; null when there was nothing to save. */
export type Sent = { ok: true; ref: ArticleRef } | ActionRefusal | null;

/** Sends the text to the site: one request at a time, each about the revision that the one before it made. */
export function useSaving(article: OpenedArticle, actions: ArticleActions, dispatch: Dispatch<EditingEvent>) {
  const [newId] = useState(() => uuidv7());
  const changes = useRef(0);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const onSite = useRef<OnSite>({ id: article.id, revision: article.revision, changes: 0, isProvisional: false });

  /** Runs when everything that was asked for earlier has ended, well or not. */
  function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const mine = Promise.allSettled([turn.current]).then(run);
    turn.current = mine;
    return mine;
  }

  async function send(text: ReturnType<typeof useArticleText>, manner: SaveManner): Promise<Sent> {
    const { byItself = false, noteChange = false, forReaders = false } = manner;
    const { id, revision, isProvisional, ...at } = onSite.current;
    const upTo = changes.current;
    if (id && upTo <= at.changes && !(forReaders && text.hasSpareRows())) {
      if (!byItself) onSite.current = { ...onSite.current, isProvisional: false };
      return { ok: true, ref: { id, seenRevision: revision } };
    }
    if (byItself && !id && text.isNothing()) return null;
    const content = text.content(forReaders);
    const result = id
      ? await actions.save({ ...content, id, seenRevision: revision, noteChange, replaces: isProvisional })
      : await actions.create({ ...content, id: newId });
    if (!result.ok) return result;
    const saved = result.value;
    onSite.current = { id: saved.id, revision: saved.revision, changes: upTo, isProvisional: byItself };
    dispatch({ type: 'saved', ...saved, upTo, byItself });
    text.forgetSaved(id);
    if (!id) window.history.replaceState(null, '', paths.adminArticle(saved.id));
    return { ok: true, ref: { id: saved.id, seenRevision: saved.revision } };
  }

  /** Counts a change at once: what is sent before the next rendering must not pass for all there is. */
  const countChange = useCallback(() => {
    changes.current += 1;
  }, []);

  return { inTurn, send, countChange };
}
