'use client';

import { getHTMLFromFragment, type Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { withoutSpareRows } from '@/components/editor/spare-rows';
import { missingForReaders } from '@/lib/articles/publishable';
import type { ArticleContent } from '@/lib/articles/schema';
import type { FieldErrors } from '@/lib/errors';
import { isBlank } from '@/lib/text/clean-text';
import { readLabels } from './editing';
import { dropCopy, findCopy, keepCopy, type LocalCopy } from './local-copy';

const COPY_AFTER = 800; // milliseconds without a keystroke

type Options = {
  writerId: string;
  articleId: string | null;
  initial: LocalCopy;
  /** How often the text was changed so far. */
  changes: number;
  isUnsaved: boolean;
  onChange: () => void;
};

/** The form that the fields belong to by its name. */
const fieldsForm = () => document.forms.namedItem('article');

/** The text as it stands on the page. */
function read(editor: Editor): LocalCopy {
  const values = new FormData(fieldsForm() ?? undefined);
  const field = (name: string) => String(values.get(name) ?? '');
  const text = { title: field('title'), standfirst: field('standfirst') };
  return { ...text, labels: field('labels'), slug: field('slug'), bodyHtml: editor.getHTML() };
}

/** Writes into one field. */
export function fillField(name: string, value: (before: string) => string): void {
  const field = fieldsForm()?.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value(field.value);
}

/** To another part of the page, such as past its head: nothing is left behind. */
const isToThisPage = ({ href, hash }: HTMLAnchorElement) =>
  hash !== '' && href === window.location.href.replace(/#.*/s, '') + hash;

const FIELDS = ['title', 'standfirst', 'labels', 'slug'] as const;

const sameText = (a: LocalCopy, b: LocalCopy) =>
  FIELDS.every((name) => a[name] === b[name]) && a.bodyHtml === b.bodyHtml;

/** The fields of the editor: their text, the copy of it that this browser keeps, and a warning before it is left behind. */
export function useArticleText({ writerId, articleId, initial, changes, isUnsaved, onChange }: Options) {
  const leaving = useRef(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [found, setFound] = useState<LocalCopy | null>(null);

  const onReady = useCallback(
    (ready: Editor | null) => {
      setEditor(ready);
      if (!ready) return;
      const shown = read(ready);
      // Somebody may have typed before the page came to life.
      if (!sameText(shown, { ...initial, bodyHtml: shown.bodyHtml })) onChange();
      const copy = findCopy(sessionStorage, { writerId, articleId });
      if (copy && !sameText(copy, shown)) setFound(copy);
    },
    // A new article gets an id when it is first saved; the editor stays the same one.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the copy of the article that was opened is looked for, once
    [],
  );

  useEffect(() => {
    if (!editor || !isUnsaved) return;
    const timer = setTimeout(() => keepCopy(sessionStorage, { writerId, articleId }, read(editor)), COPY_AFTER);
    return () => clearTimeout(timer);
  }, [editor, writerId, articleId, changes, isUnsaved]);

  useEffect(() => {
    if (!editor || !isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (leaving.current) return;
      keepCopy(sessionStorage, { writerId, articleId }, read(editor));
      event.preventDefault();
    };
    // The router changes pages without unloading this one.
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.closest('[contenteditable]') || isToThisPage(link)) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      keepCopy(sessionStorage, { writerId, articleId }, read(editor));
      leaving.current = window.confirm('This article has text that is not saved yet. Leave it all the same?');
      if (leaving.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('beforeunload', warn);
    document.addEventListener('click', ask, true);
    return () => {
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('click', ask, true);
    };
  }, [editor, writerId, articleId, isUnsaved]);

  function bringBack(copy: LocalCopy): void {
    for (const name of FIELDS) fillField(name, () => copy[name]);
    editor?.commands.setContent(copy.bodyHtml, { parseOptions: { preserveWhitespace: 'full' } });
    setFound(null);
    onChange();
  }

  function forget(): void {
    dropCopy(sessionStorage, { writerId, articleId });
    setFound(null);
  }

  function there(): Editor {
    if (!editor) throw new Error('the editor is not there yet');
    return editor;
  }

  return {
    editor,
    onReady,
    /** Unsaved text of an earlier visit that this browser still has. */
    found,
    bringBack,
    forget,
    /** The site has the text now: no copy of it is needed, under the id that it had until now. What was found stays on offer. */
    forgetSaved: (id: string | null) => dropCopy(sessionStorage, { writerId, articleId: id }),
    /** What is on the page; `forReaders` without the rows of tables that were left empty. */
    content(forReaders = false): ArticleContent {
      const { labels, bodyHtml, ...text } = read(there());
      const { doc, schema } = there().state;
      const html = forReaders ? getHTMLFromFragment(withoutSpareRows(doc).content, schema) : bodyHtml;
      return { ...text, bodyHtml: html, labels: readLabels(labels) };
    },
    hasSpareRows: () => withoutSpareRows(there().state.doc) !== there().state.doc,
    isNothing(): boolean {
      const text = read(there());
      return isBlank(FIELDS.map((name) => text[name]).join('')) && there().isEmpty;
    },
    /** What keeps it from its readers, by field. */
    missing(): FieldErrors {
      const { title, bodyHtml } = read(there());
      return missingForReaders({ title, text: there().getText(), bodyHtml });
    },
    /** Goes to another page without the warning: there is nothing left to lose. */
    leaveFor(path: string): void {
      leaving.current = true;
      window.location.assign(path);
    },
  };
}
