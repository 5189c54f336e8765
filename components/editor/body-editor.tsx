'use client';

import type { EditorProps } from '@tiptap/pm/view';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { EditPicture, editPictureTool, onPicture } from './edit-picture';
import { bodyExtensions } from './extensions';
import { footnoteTool } from './footnotes';
import { LinkDialog } from './link-dialog';
import { pasting } from './pasting';
import { PictureDialog } from './picture-dialog';
import type { LoadPictures } from './stored-pictures';
import { inTable, TABLE_TOOLS, tableTool } from './table-tools';
import { Toolbar } from './toolbar';
import { BLOCK_TOOLS, HISTORY_TOOLS, linkTool, MARK_TOOLS } from './tools';
import { typedFootnotes } from './typed-footnotes';
import './editor.css';

type BodyEditorProps = {
  initialHtml: string;
  /** Given the editor once it is there, and null when it goes. */
  onReady: (editor: Editor | null) => void;
  onChange: () => void;
  /** The id of the message that says what is wrong with it. */
  describedBy?: string | undefined;
  pictures: LoadPictures;
};

type Asking = { about: 'link' } | { about: 'details' } | { about: 'picture'; file: File | null } | null;

/** The article's body: a rich text whose HTML is read with `editor.getHTML()`, and sanitized by whoever stores it. */
export function BodyEditor({ initialHtml, onReady, onChange, describedBy, pictures }: BodyEditorProps) {
  const [asking, setAsking] = useState<Asking>(null);
  const [extensions] = useState(() => [
    ...bodyExtensions,
    typedFootnotes,
    pasting.configure({ onPictures: ([file]) => setAsking({ about: 'picture', file: file ?? null }) }),
  ]);
  const editorProps = useMemo<EditorProps>(
    () => ({
      attributes: {
        ...{ id: 'body', class: 'editor-body prose', role: 'textbox', 'aria-label': 'Body', 'aria-multiline': 'true' },
        ...(describedBy && { 'aria-invalid': 'true', 'aria-describedby': describedBy }),
      },
      handleKeyDown(_view, event) {
        if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return false;
        event.preventDefault();
        setAsking({ about: 'link' });
        return true;
      },
    }),
    [describedBy],
  );
  const [groups] = useState(() => [
    MARK_TOOLS,
    [
      linkTool(() => setAsking({ about: 'link' })),
      { name: 'img', label: 'Picture', icon: 'image' as const, run: () => setAsking({ about: 'picture', file: null }) },
    ],
    BLOCK_TOOLS,
    [tableTool, footnoteTool],
    HISTORY_TOOLS,
  ]);
  const [pictureGroups] = useState(() => [[editPictureTool(() => setAsking({ about: 'details' }))]]);
  const editor = useEditor({
    extensions,
    editorProps,
    content: initialHtml,
    parseOptions: { preserveWhitespace: 'full' },
    // The server has no document to build one in.
    immediatelyRender: false,
    // Nothing that is typed or pasted turns into other characters.
    enableInputRules: false,
    enablePasteRules: false,
    // The policy of the desk allows no style element; editor.css has the rules.
    injectCSS: false,
    // A place to go on writing that the editor adds by itself, when it is first touched, is no change of the text.
    onUpdate: ({ transaction }) => transaction.docChanged && onChange(),
  });

  const around = useEditorState({
    editor,
    selector: ({ editor: at }) => ({ table: at !== null && inTable(at), picture: at !== null && onPicture(at) }),
  }) ?? { table: false, picture: false };

  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);

  if (!editor)
    return (
      <div className="editor-loading">
        <noscript>
          <p>Writing needs JavaScript. Allow it for this site, then load this page again.</p>
        </noscript>
        <p className="scripted">The editor is loading.</p>
      </div>
    );
  const close = () => setAsking(null);
  return (
    <div className="editor">
      <Toolbar editor={editor} label="Formatting" groups={groups} />
      {around.table && <Toolbar editor={editor} label="Table" groups={TABLE_TOOLS} className="editor-tools-part" />}
      {around.picture && (
        <Toolbar editor={editor} label="Picture" groups={pictureGroups} className="editor-tools-part" />
      )}
      <EditorContent editor={editor} />
      {asking?.about === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {asking?.about === 'details' && <EditPicture editor={editor} onClose={close} />}
      {asking?.about === 'picture' && (
        <PictureDialog editor={editor} given={asking.file} stored={pictures} onClose={close} />
      )}
    </div>
  );
}
