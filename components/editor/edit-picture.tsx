'use client';

import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import type { FormEvent } from 'react';
import { Dialog, DialogCancel } from '@/components/desk/dialog';
import { captionContent, wordsOf } from './figure-content';
import { PictureWords } from './picture-words';
import type { Tool } from './tool';

type Chosen = { picture: Node; at: number; figure: { node: Node; at: number } | null };

/** The picture that is selected, or that stands in the figure around the cursor. */
function chosenPicture({ doc, selection }: EditorState): Chosen | null {
  const { $from } = selection;
  let figure: Chosen['figure'] = null;
  for (let depth = $from.depth; depth > 0 && !figure; depth -= 1)
    if ($from.node(depth).type.name === 'figure') figure = { node: $from.node(depth), at: $from.before(depth) };
  if (selection instanceof NodeSelection && selection.node.type.name === 'img')
    return { picture: selection.node, at: selection.from, figure };
  if (!figure) return null;
  let found: Chosen | null = null;
  doc.nodesBetween(figure.at, figure.at + figure.node.nodeSize, (node, at) => {
    if (node.type.name === 'img') found ??= { picture: node, at, figure };
  });
  return found;
}

/** Shown while a picture is selected, or the cursor is in its caption. */
export const editPictureTool = (run: () => void): Tool => ({ name: 'edit-picture', label: 'Picture details', run });

export const onPicture = (editor: Editor) => chosenPicture(editor.state) !== null;

/** Changes what is said of a picture that is in the text already. */
export function EditPicture({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const chosen = chosenPicture(editor.state);
  if (!chosen) return null;
  const { picture, at, figure } = chosen;
  const before = figure && wordsOf(figure.node);

  function change(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '').trim();
    const after = { caption: field('caption'), credit: field('credit'), size: field('size') };
    const { tr, schema } = editor.state;
    tr.setNodeMarkup(at, null, { ...picture.attrs, alt: field('alt') });
    if (figure && before) {
      const start = figure.at + 1;
      tr.setNodeMarkup(figure.at, null, { ...figure.node.attrs, class: after.size || null });
      // What was typed into the caption in the text may hold more than words: it stays unless it was changed here.
      if (after.caption !== before.caption || after.credit !== before.credit) {
        const parts: { from: number; to: number }[] = [];
        figure.node.forEach((part, inner) => {
          if (part.type.name === 'figcaption') parts.push({ from: start + inner, to: start + inner + part.nodeSize });
        });
        for (const { from, to } of parts.reverse()) tr.delete(from, to);
        const end = tr.mapping.map(figure.at + figure.node.nodeSize - 1);
        tr.insert(
          end,
          captionContent(after).map((part) => schema.nodeFromJSON(part)),
        );
      }
    }
    editor.view.dispatch(tr);
    onClose();
    editor.view.focus();
  }

  return (
    <Dialog title="Picture" open onOpenChange={(open) => !open && onClose()}>
      <form className="form" onSubmit={change} noValidate>
        <PictureWords alt={String(picture.attrs.alt ?? '')} words={before} />
        <div className="actions">
          <button className="button">Set details</button>
          <DialogCancel />
        </div>
      </form>
    </Dialog>
  );
}
