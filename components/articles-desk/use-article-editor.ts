'use client';

import { useCallback, useReducer, useState } from 'react';
import type { ActionResult } from '@/lib/actions';
import type { ArticleRef } from '@/lib/articles/schema';
import type { Writer } from '@/lib/articles/writers';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import type { ArticleActions } from './article-actions';
import { afterEvent, isUnsaved, openEditing, type OpenedArticle } from './editing';
import type { LocalCopy } from './local-copy';
import { useArticleText } from './use-article-text';
import { useAutosave, type AutosaveTimes } from './use-autosave';
import { useSaving, type SaveManner } from './use-saving';

const UNREACHABLE = {
  message: 'The site could not be reached, so nothing was changed. Your text is still here: please try again.',
  fields: {},
};

export type Preview = {
  title: string;
  standfirst: string;
  html: StoredHtml;
  byline: string;
  labels: readonly string[];
};

/** Everything that the buttons of the editor do. Each calls one action; those that need the text saved save it first. */
export function useArticleEditor(
  article: OpenedArticle & { text: LocalCopy; authors: readonly Writer[] },
  writerId: string,
  actions: ArticleActions,
  times: AutosaveTimes,
) {
  const [state, dispatch] = useReducer(afterEvent, article, openEditing);
  const [authors, setAuthors] = useState(article.authors);
  const [preview, setPreview] = useState<Preview | null>(null);
  const { inTurn, send, countChange } = useSaving(article, actions, dispatch);
  const unsaved = isUnsaved(state);
  const onChange = useCallback(
    (field?: string, isFine = true) => {
      countChange();
      dispatch({ type: 'changed', ...(field && { field, isFine }) });
    },
    [countChange],
  );
  const text = useArticleText({
    ...{ writerId, articleId: state.id, initial: article.text, changes: state.changes, isUnsaved: unsaved, onChange },
  });

  async function saveByItself(): Promise<void> {
    dispatch({ type: 'savesByItself' });
    try {
      const sent = await inTurn(() => send(text, { byItself: true }));
      if (!sent) dispatch({ type: 'nothingToSave' });
      else if (!sent.ok) dispatch({ type: 'notSavedByItself', refusal: sent });
    } catch {
      dispatch({ type: 'notSavedByItself', refusal: null });
    }
  }
  useAutosave(state, text.editor !== null, times, () => void saveByItself());

  async function attempt(what: string, run: () => Promise<void>): Promise<void> {
    if (state.busy) return;
    dispatch({ type: 'began', what });
    try {
      await inTurn(run);
    } catch {
      // An action answers with a value, refusals too; only a request that got no answer throws.
      dispatch({ type: 'refused', refusal: UNREACHABLE });
    }
  }

  /** What an action gave; null, after saying why, when it refused. */
  function accepted<V>(result: ActionResult<V>): { value: V } | null {
    if (result.ok) return { value: result.value };
    dispatch({ type: 'refused', refusal: result });
    return null;
  }

  /** The article with everything on the page saved; null when that was refused. */
  async function saved(manner: SaveManner): Promise<ArticleRef | null> {
    const sent = await send(text, manner);
    if (sent?.ok) return sent.ref;
    if (sent) dispatch({ type: 'refused', refusal: sent });
    return null;
  }

  /** The same for its readers; null as well, before anything is sent, when something is missing. */
  async function savedForReaders(): Promise<ArticleRef | null> {
    const fields = text.missing();
    const [message] = Object.values(fields);
    if (!message) return saved({ forReaders: true });
    dispatch({ type: 'refused', refusal: { code: 'invalid', message, fields } });
    return null;
  }

  const { id } = state;
  return {
    state,
    unsaved,
    text,
    onChange,
    /** What was wrong with a field that is no part of the text is so no more. */
    onMended: (field: string) => dispatch({ type: 'mended', field }),
    preview,
    save: (noteChange = false) =>
      attempt('save', async () => {
        const forReaders = state.status === 'published' || state.status === 'scheduled';
        if (await saved({ noteChange, forReaders })) dispatch({ type: 'finished' });
      }),
    showPreview: () =>
      attempt('preview', async () => {
        const { title, standfirst, ...rest } = text.content(true);
        const done = accepted(await actions.preview({ title, standfirst, ...rest }));
        if (!done) return;
        const byline = authors.map(({ name }) => name).join(', ');
        setPreview({ title, standfirst, html: done.value.html, byline, labels: rest.labels });
        dispatch({ type: 'finished' });
      }),
    endPreview: () => setPreview(null),
    publish: () =>
      attempt('publish', async () => {
        const ref = await savedForReaders();
        const done = ref && accepted(await actions.publish(ref));
        if (!done) return;
        const change = { status: 'published' as const, path: done.value.path, offered: null, moment: null };
        setPreview(null);
        dispatch({ type: 'became', with: change, say: 'Readers see it now.', canTakeBack: true });
      }),
    schedule: (at: string) =>
      attempt('schedule', async () => {
        const ref = await savedForReaders();
        const done = ref && accepted(await actions.schedule({ ...ref, at }));
        if (!done) return;
        const change = { status: 'scheduled' as const, offered: null, ...done.value };
        dispatch({ type: 'became', with: change, say: `Scheduled for ${done.value.moment}.` });
      }),
    unpublish: () =>
      attempt('unpublish', async () => {
        const isBack = state.status === 'scheduled';
        const seenStatus = isBack ? 'scheduled' : 'published';
        if (!id || !accepted(await actions.unpublish({ id, seenStatus }))) return;
        const change = isBack
          ? { status: 'draft' as const, path: null, moment: null }
          : { status: 'unpublished' as const };
        dispatch({ type: 'became', with: change, say: isBack ? 'A draft again.' : 'Readers no longer see it.' });
      }),
    remove: () =>
      attempt('remove', async () => {
        if (!id || !accepted(await actions.remove({ id }))) return;
        text.forget();
        text.leaveFor(paths.adminArticles());
      }),
    closeComments: (closed: boolean) =>
      attempt('comments', async () => {
        if (!id || !accepted(await actions.closeComments({ id, closed }))) return;
        const say = closed ? 'Comments are closed.' : 'Comments are open.';
        dispatch({ type: 'became', with: { commentsClosed: closed }, say });
      }),
    setBylines: (chosen: readonly Writer[]) =>
      attempt('bylines', async () => {
        const personIds = chosen.map((writer) => writer.id);
        if (!id || !accepted(await actions.setBylines({ id, personIds }))) return;
        setAuthors(chosen);
        dispatch({ type: 'finished', say: 'The authors are set.' });
      }),
  };
}

export type ArticleEditing = ReturnType<typeof useArticleEditor>;
