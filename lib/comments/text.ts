import { invalid } from '@/lib/errors';
import { COMMENT_MAX } from '@/lib/limits';
import { renderComment } from '@/lib/markup/comment';
import { linksIn, plainText } from '@/lib/markup/plain-text';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { NOTHING_WRITTEN, refusalOfLength, refusalOfLinks } from './source-text';
import { firstCharacters, tidySource } from './tidy-source';

/** A text as it would show, also one that may not be posted. */
export function renderText(typed: string): StoredHtml {
  return renderComment(firstCharacters(tidySource(typed), COMMENT_MAX));
}

/** Anything that leaves ink: spaces, invisible characters and the empty Braille cell do not. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

export type CommentText = { source: string; html: StoredHtml; links: number };

/**
 * What was typed, tidied, rendered and found to be within the limits. The length is checked before the renderer sees
 * the text.
 * @throws {AppError} invalid, about the field `body`
 */
export function acceptText(typed: string): CommentText {
  const source = tidySource(typed);
  const tooLong = refusalOfLength(source);
  if (tooLong) throw invalid(tooLong);
  const html = renderComment(source);
  // A lone `>` or a zero-width space is something in the form and nothing on the page.
  if (!VISIBLE.test(plainText(html))) throw invalid({ body: NOTHING_WRITTEN });
  const links = linksIn(html).length;
  const tooMany = refusalOfLinks(links);
  if (tooMany) throw invalid(tooMany);
  return { source, html, links };
}
