import type { JSONContent } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import type { UploadedPicture } from './upload-picture';

export type FigureWords = { caption: string; credit: string; size: string };

/** The classes of a figure that `lib/markup` keeps, as writers choose them. */
export const FIGURE_SIZES = [
  { value: '', label: 'As wide as the text' },
  { value: 'wide', label: 'Wider than the text' },
  { value: 'full', label: 'As wide as the page' },
  { value: 'left', label: 'Small, before the text' },
  { value: 'right', label: 'Small, after the text' },
] as const;

/** A caption: its words, and who made the picture as a citation. None when there are neither. */
export function captionContent({ caption, credit }: FigureWords): JSONContent[] {
  const [words, maker] = [caption.trim(), credit.trim()];
  const content: JSONContent[] = [
    ...(words ? [{ type: 'text', text: maker ? `${words} ` : words }] : []),
    ...(maker ? [{ type: 'text', text: maker, marks: [{ type: 'cite' }] }] : []),
  ];
  return content.length ? [{ type: 'figcaption', content: [{ type: 'p', content }] }] : [];
}

/** An uploaded picture as a figure. */
export function figureContent({ src, width, height, alt }: UploadedPicture, words: FigureWords): JSONContent {
  const picture = { type: 'img', attrs: { src, width: String(width), height: String(height), alt } };
  return {
    type: 'figure',
    attrs: { class: words.size || null },
    content: [{ type: 'p', content: [picture] }, ...captionContent(words)],
  };
}

/** What a figure says under its picture; the credit is what stands in citations. */
export function wordsOf(figure: Node): FigureWords {
  let [caption, credit] = ['', ''];
  for (const part of figure.children.filter(({ type }) => type.name === 'figcaption'))
    part.descendants((node) => {
      if (!node.isText) return;
      if (node.marks.some(({ type }) => type.name === 'cite')) credit += node.text;
      else caption += node.text;
    });
  return { caption: caption.trim(), credit: credit.trim(), size: String(figure.attrs.class ?? '') };
}
