import { renderComment } from '@/lib/markup/comment';
import { ENDINGS, FIGURES, MIDDLES, OPENINGS, SLOTS, TITLES } from './phrases';
import type { Random } from './random';

/** A phrase with its slots filled; a slot at the beginning of a sentence gets a capital letter. */
export function filled(random: Random, phrase: string): string {
  const text = phrase.replace(/\{(\w+)\}/g, (_slot, name: string) => random.pick(SLOTS[name] ?? ['']));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function title(random: Random): string {
  return filled(random, random.pick(TITLES));
}

/** A paragraph of an article. */
export function paragraph(random: Random): string {
  const sentences = [random.pick(OPENINGS)];
  for (let n = 3 + random.below(4); n > 0; n -= 1) sentences.push(random.pick(MIDDLES));
  return sentences.map((sentence) => filled(random, sentence)).join(' ');
}

export type RenderedText = { source: string; html: string };

/** Rendered pieces of comments. Made once, they are put together in billions of ways: rendering a million comments takes minutes. */
export type CommentTexts = { next(random: Random): RenderedText };

const PIECES = 3_000;

function piece(random: Random, phrases: readonly string[], sentences: number): RenderedText {
  const chosen = Array.from({ length: sentences }, () => filled(random, random.pick(phrases)));
  const source = [...new Set(chosen)].join(' ');
  return { source, html: renderComment(source) };
}

/**
 * Prepares the pieces. A comment made of pieces with a blank line between them renders to their HTML one after the
 * other: each piece is whole paragraphs, and at most one of a comment's pieces holds a list or a quotation.
 */
export function prepareTexts(random: Random): CommentTexts {
  const many = (make: () => RenderedText) => Array.from({ length: PIECES }, make);
  const openings = many(() => piece(random, random.chance(0.5) ? OPENINGS : MIDDLES, 1 + random.below(2)));
  const middles = many(() => piece(random, MIDDLES, 1 + random.below(4)));
  const endings = many(() => piece(random, ENDINGS, 1));
  const figures = FIGURES.flatMap((figure) => Array.from({ length: 30 }, () => piece(random, [figure], 1)));
  return {
    next: (chance) => {
      const pieces = [chance.pick(openings)];
      if (chance.chance(0.12)) pieces.push(chance.pick(figures));
      if (chance.chance(0.6)) pieces.push(chance.pick(middles));
      if (chance.chance(0.35)) pieces.push(chance.pick(endings));
      return {
        source: pieces.map(({ source }) => source).join('\n\n'),
        html: pieces.map(({ html }) => html).join(''),
      };
    },
  };
}
