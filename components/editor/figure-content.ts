import type { JSONContent } from '@tiptap/react';
import type { UploadedPicture } from './upload-picture';

/** An uploaded picture as a figure, with its caption where it has one. */
export function figureContent({ src, width, height, alt }: UploadedPicture, caption = ''): JSONContent {
  const paragraph = (...content: JSONContent[]): JSONContent => ({ type: 'p', content });
  const picture = paragraph({ type: 'img', attrs: { src, width: String(width), height: String(height), alt } });
  const words = caption.trim();
  const captions = words ? [{ type: 'figcaption', content: [paragraph({ type: 'text', text: words })] }] : [];
  return { type: 'figure', content: [picture, ...captions] };
}
