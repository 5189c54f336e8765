import type { Root } from 'hast';
import { safeArticleAddress, safeExternalAddress, safePictureAddress } from './addresses';
import { CLASSES } from './article-attributes';
import { readBlocks } from './markdown-blocks';
import type { Block, Definition, Dialect } from './markdown-document';
import { FootnoteWriter } from './markdown-footnotes';
import { type AddressRule, readInlines } from './markdown-inlines';
import type { Piece } from './markdown-pieces';
import { TreeBuilder } from './tree-builder';

const REL = ['nofollow', 'ugc', 'noopener'];

/** The tree of a Markdown text, not sanitized yet. */
export function markdownTree(markdown: string, dialect: Dialect): Root {
  return new MarkdownWriter(dialect).write(markdown);
}

/** Hands the pieces of a Markdown text to the builder that every text of the site is built with. */
class MarkdownWriter {
  private readonly builder = new TreeBuilder({ spaces: 'keep' });
  private readonly rule: AddressRule;
  private definitions: ReadonlyMap<string, Definition> = new Map();
  private footnotes = new FootnoteWriter(this.builder, new Map());
  private linkDepth = 0;

  constructor(private readonly dialect: Dialect) {
    this.rule = dialect.documents ? safeArticleAddress : safeExternalAddress;
  }

  write(markdown: string): Root {
    const { blocks, definitions, notes } = readBlocks(markdown, this.dialect);
    this.definitions = definitions;
    this.footnotes = new FootnoteWriter(this.builder, notes);
    this.blocks(blocks);
    this.footnotes.writeNotes({ blocks: (held) => this.blocks(held), words: (words) => this.inlines(words) });
    return this.builder.finish();
  }

  private blocks(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
  }

  private block(block: Block): void {
    switch (block.type) {
      case 'paragraph':
        return this.within('p', () => this.inlines(block.words));
      case 'heading':
        return this.heading(block.level, block.words);
      case 'quotation':
        return this.within('blockquote', () => this.blocks(block.blocks));
      case 'list':
        return this.list(block.start, block.items);
      case 'code':
        return this.code(block.language, block.code);
      case 'table':
        return this.table(block.head, block.rows);
      case 'rule':
        return this.builder.rule();
    }
  }

  private within(name: string, write: () => void): void {
    this.builder.open(name);
    write();
    this.builder.close(name);
  }

  /** In a comment, a heading is a paragraph in bold: the page's outline is the article's. */
  private heading(level: number, words: string): void {
    if (this.dialect.documents) return this.within(`h${Math.min(Math.max(level, 2), 4)}`, () => this.inlines(words));
    this.within('p', () => this.within('strong', () => this.inlines(words)));
  }

  private list(start: number | undefined, items: readonly (readonly Block[])[]): void {
    const name = start === undefined ? 'ul' : 'ol';
    this.builder.open(name, start === undefined || start === 1 ? {} : { start });
    for (const item of items) this.within('li', () => this.blocks(item));
    this.builder.close(name);
  }

  private code(language: string, code: string): void {
    const className = `language-${language.toLowerCase()}`;
    this.builder.open('pre');
    this.builder.open('code', CLASSES['code']?.test(className) ? { className: [className] } : {});
    this.builder.text(code);
    this.builder.close('code');
    this.builder.close('pre');
  }

  private table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    const row = (cell: string, cells: readonly string[]) =>
      this.within('tr', () => cells.forEach((words) => this.within(cell, () => this.inlines(words))));
    this.within('table', () => {
      this.within('thead', () => row('th', head));
      if (rows.length > 0) this.within('tbody', () => rows.forEach((cells) => row('td', cells)));
    });
  }

  private inlines(words: string): void {
    const pieces = readInlines(words, this.rule, this.definitions);
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index];
      if (piece?.type === 'link' && piece.picture && this.dialect.pictures && safePictureAddress(piece.href)) {
        const end = endOfLink(pieces, index);
        this.picture(piece.href, piece.title, pieces.slice(index + 1, end));
        index = end;
      } else if (piece?.type === 'link' && this.footnotes.has(piece.href)) {
        const end = endOfLink(pieces, index);
        const said = pieces.slice(index + 1, end);
        // `[words][^label]`: what is said of it stays, the label goes.
        const isLabel = said[0]?.type === 'words' && /^(?:\^|$)/.test(said[0].value);
        if (!isLabel) said.forEach((one) => this.piece(one));
        this.footnotes.reference(piece.href);
        index = end;
      } else if (piece) {
        this.piece(piece);
      }
    }
  }

  private piece(piece: Piece): void {
    switch (piece.type) {
      case 'words':
        return this.builder.text(piece.value);
      case 'line-end':
        return piece.hard || this.dialect.keepLines ? this.builder.lineBreak() : this.builder.text(' ');
      case 'code':
        return this.within('code', () => this.builder.text(piece.value));
      case 'address':
        this.beginLink(piece.href, '');
        this.builder.text(piece.words);
        return this.endLink();
      case 'link':
        return this.beginLink(piece.href, piece.title);
      case 'link-end':
        return this.endLink();
      case 'run':
        piece.ends.forEach((mark) => this.builder.close(mark));
        if (piece.left > 0) this.builder.text(piece.character.repeat(piece.left));
        piece.begins.reverse().forEach((mark) => this.builder.open(mark));
    }
  }

  /** Of links inside each other (a picture's inside a link) the outermost counts. */
  private beginLink(href: string, title: string): void {
    if (this.linkDepth++ > 0) return;
    if (this.dialect.documents) this.builder.open('a', title ? { href, title } : { href });
    else this.builder.open('a', { href, rel: REL });
  }

  private endLink(): void {
    if (--this.linkDepth === 0) this.builder.close('a');
  }

  private picture(address: string, title: string, alt: readonly Piece[]): void {
    const words = alt.map((piece) => ('value' in piece ? piece.value : piece.type === 'address' ? piece.words : ''));
    const src = safePictureAddress(address) ?? address;
    this.builder.picture({
      src,
      alt: words.join(''),
      ...(title && { title }),
      loading: 'lazy',
      decoding: 'async',
    });
  }
}

function endOfLink(pieces: readonly Piece[], start: number): number {
  let depth = 0;
  for (let index = start; index < pieces.length; index++) {
    const type = pieces[index]?.type;
    if (type === 'link') depth++;
    else if (type === 'link-end' && --depth === 0) return index;
  }
  return pieces.length;
}
