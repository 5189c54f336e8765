import { Extension } from '@tiptap/react';
import { DOMParser as TextParser, type Slice } from '@tiptap/pm/model';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { fromPlainText } from '@/lib/markup/from-plain-text';
import { detectPaste, fromPaste } from '@/lib/markup/paste';
import { replaceWithNotes } from './pasted-footnotes';

/** Pictures among what was pasted or dropped. */
const picturesIn = (data: DataTransfer) => [...data.files].filter(({ type }) => type.startsWith('image/'));

/** Clean HTML as a piece of this document. The parser's document is inert: nothing in it loads or runs. */
function sliceOf(view: EditorView, html: string): Slice {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return TextParser.fromSchema(view.state.schema).parseSlice(body, { preserveWhitespace: 'full' });
}

const isLine = (text: string) => !/[\r\n\v\u2028\u2029]/.test(text);

const inCode = (view: EditorView) => view.state.selection.$from.parent.type.spec.code === true;

function insertWords(view: EditorView, text: string): void {
  view.dispatch(view.state.tr.insertText(text.replace(/\r\n?/g, '\n')).scrollIntoView());
}

/**
 * Puts a pasted text into the document, read as what it is. Into code, and within a line, go the characters as they
 * are; everything else becomes clean paragraphs, quotations, headings and lists. False when there is nothing to put.
 */
function insertPaste(view: EditorView, text: string, html: string): boolean {
  if (text !== '' && (inCode(view) || (isLine(text) && detectPaste(text, html) === 'plain'))) {
    insertWords(view, text);
    return true;
  }
  return insertClean(view, fromPaste(text, html));
}

/** Puts a text into the document as plain as it is: nothing in it is taken for Markdown. */
function insertPlain(view: EditorView, text: string): boolean {
  if (!inCode(view) && !isLine(text)) return insertClean(view, fromPlainText(text));
  insertWords(view, text);
  return true;
}

function insertClean(view: EditorView, html: string): boolean {
  if (html === '') return false;
  view.dispatch(replaceWithNotes(view.state.tr, sliceOf(view, html)).scrollIntoView().setMeta('paste', true));
  return true;
}

/** The editor's own clipboard says so; it parses by the schema alone, as a document that is loaded does. */
const isOurs = (html: string) => html.includes('data-pm-slice');

function takePictures(data: DataTransfer, onPictures: (files: File[]) => void): boolean {
  const pictures = picturesIn(data);
  if (pictures.length === 0) return false;
  onPictures(pictures);
  return true;
}

/** Puts a dropped text where it was dropped. False when it holds none. */
function insertDrop(view: EditorView, { clientX, clientY }: DragEvent, data: DataTransfer): boolean {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  const clean = fromPaste(data.getData('text/plain'), data.getData('text/html'));
  if (!at || clean === '') return false;
  const { tr } = view.state;
  tr.setSelection(Selection.near(tr.doc.resolve(at.pos)));
  view.dispatch(replaceWithNotes(tr, sliceOf(view, clean)).scrollIntoView());
  return true;
}

type Options = { onPictures: (files: File[]) => void };

/** What happens to text and pictures that come from outside: pasted, dropped, dictated or filled in by a program. */
export const pasting = Extension.create<Options>({
  name: 'pasting',
  addOptions: () => ({ onPictures: () => undefined }),
  addProseMirrorPlugins() {
    const { onPictures } = this.options;
    let shift = false;
    return [
      new Plugin({
        props: {
          // Before ProseMirror looks: it would parse what was pasted, styles and all, to hand it on.
          handleDOMEvents: {
            keydown(_view, event) {
              // Shift+Insert is the other way to paste, not a wish for plain text.
              shift = event.shiftKey && event.key !== 'Insert';
              return false;
            },
            keyup(_view, event) {
              shift = event.shiftKey;
              return false;
            },
            paste(view, event) {
              const data = event.clipboardData;
              if (!data || !view.editable) return false;
              const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
              if (isOurs(html) && !inCode(view)) return false;
              const isPicture = text === '' && html === '';
              // Ctrl+Shift+V: as it is, whatever it looks like.
              const insert = shift && text !== '' ? () => insertPlain(view, text) : () => insertPaste(view, text, html);
              const done = isPicture ? takePictures(data, onPictures) : insert();
              if (done) event.preventDefault();
              return done;
            },
            drop(view, event) {
              const data = event.dataTransfer;
              // What is dragged within the editor is moved as it is.
              if (!data || !view.editable || view.dragging || isOurs(data.getData('text/html'))) return false;
              const done = insertDrop(view, event, data) || takePictures(data, onPictures);
              if (done) event.preventDefault();
              return done;
            },
            // Several lines at once are a paste, even when no clipboard was involved.
            beforeinput(view, event) {
              const text = event.inputType === 'insertText' ? (event.data ?? '') : '';
              if (!/\n/.test(text) || text.length < 2 || !insertPaste(view, text, '')) return false;
              event.preventDefault();
              return true;
            },
          },
        },
      }),
    ];
  },
});
