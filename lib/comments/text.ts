import { invalid } from '@/lib/errors';
import { COMMENT_MAX } from '@/lib/limits';
import { renderComment } from '@/lib/markup/comment';
import { linksIn } from '@/lib/markup/plain-text';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { refusalOfLength, refusalOfLinks, tidySource } from './source-text';

/** A text as it would show, also one that may not be posted. */
export function renderText(typed: string): StoredHtml {
  return renderComment(tidySource(typed).slice(0, COMMENT_MAX));
}

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
  const links = linksIn(html).length;
  const tooMany = refusalOfLinks(links);
  if (tooMany) throw invalid(tooMany);
  return { source, html, links };
}
