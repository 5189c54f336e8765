import type { Element, ElementContent, Properties, Root } from 'hast';
import { BlockStack } from './block-stack';
import { InlineRun } from './inline-run';
import { hasContent } from './settle-block';
import { BLOCKS, BOXES, MARKS } from './vocabulary';

export interface BuilderOptions {
  /** `keep`: spaces stay as they are but at the edges of a block. `collapse`: any run of them becomes one. */
  readonly spaces: 'keep' | 'collapse';
  /** Two line breaks in a row end a paragraph, as the writers of old blogs meant them. */
  readonly breaksSplit?: boolean;
}

type Marks = InlineRun['current'];

const SPACE = /[ \t\n\f\r]/;
const SPACES = /[ \t\n\f\r]+/g;

/**
 * Builds a well-formed text from start tags, end tags and words in any order, in time linear in their number:
 * loose words get a paragraph, list items a list, cells a table; what is never closed is closed; what is empty is left
 * out; no words are lost. It makes nothing but the elements of `vocabulary.ts`, so that a browser reads its result as
 * the very tree that was written. Both HTML and Markdown are read into it, and so share one normal form.
 */
export class TreeBuilder {
  private readonly inline = new InlineRun();
  private readonly blocks = new BlockStack((depth) => this.blockClosed(depth));
  private readonly passedOver = new Map<string, number>();
  private space: { text: string; marks: Marks } | undefined;
  private breaks = 0;

  constructor(private readonly options: BuilderOptions) {}

  /** Opens a block or begins a mark. A box only keeps inside and outside apart; any other name says nothing. */
  open(name: string, properties: Properties = {}): void {
    if (MARKS.has(name)) return this.inline.begin(name, properties, this.blocks.depth);
    const kind = BLOCKS.get(name);
    if (!kind) return BOXES.has(name) ? this.breakText() : undefined;
    const top = this.blocks.top;
    if (top.kind === 'text') {
      if (top.name === 'pre') return this.passOver(name);
      if (name === 'p' && top.name !== 'p' && !hasContent(top.node)) return this.passOver(name);
      this.blocks.closeTop();
    }
    if (!this.blocks.makeRoomFor(name, kind)) return this.passOver(name);
    this.blocks.push(name, kind, properties);
  }

  /** Takes notice of a start tag that is not kept, so that its end tag closes nothing else. */
  passOver(name: string): void {
    if (MARKS.has(name)) return this.inline.cover(name);
    this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1);
    this.breakText();
  }

  close(name: string): void {
    if (MARKS.has(name)) return this.inline.end(name);
    if (!BLOCKS.has(name) && !BOXES.has(name)) return;
    const passed = this.passedOver.get(name) ?? 0;
    if (passed > 0) {
      this.passedOver.set(name, passed - 1);
      return this.breakText();
    }
    if (!this.blocks.closeNearest(name)) this.breakText();
  }

  /** Words, without control characters. */
  text(value: string): void {
    const top = this.blocks.top;
    if (top.name === 'pre') return this.preformatted(value);
    let start = 0;
    let end = value.length;
    while (start < end && SPACE.test(value.charAt(start))) start++;
    while (end > start && SPACE.test(value.charAt(end - 1))) end--;
    if (start > 0) this.holdSpace(value.slice(0, start));
    if (start === end) return;
    this.append(
      { type: 'text', value: value.slice(start, end).replace(SPACES, (run) => this.normalSpace(run)) },
      this.inline.current,
    );
    if (end < value.length) this.holdSpace(value.slice(end));
  }

  lineBreak(): void {
    const top = this.blocks.top;
    if (top.name === 'pre') return this.preformatted('\n');
    this.space = undefined;
    if (top.kind === 'text' && hasContent(top.node)) this.breaks++;
  }

  /** A picture: stands among words, or alone and then becomes a figure. */
  picture(properties: Properties): void {
    this.append({ type: 'element', tagName: 'img', properties, children: [] }, this.inline.current);
  }

  /** Words that lead to an address; only the words, where a link already holds. */
  linked(href: string, words: string): void {
    const inLink = this.inline.current.some((mark) => mark.name === 'a');
    if (!inLink) this.inline.begin('a', { href }, this.blocks.depth);
    this.text(words);
    if (!inLink) this.inline.end('a');
  }

  rule(): void {
    this.breakText();
    if (this.blocks.makeRoomFor('hr', 'text')) {
      this.blocks.children.push({ type: 'element', tagName: 'hr', properties: {}, children: [] });
    }
  }

  finish(): Root {
    while (this.blocks.depth > 1) this.blocks.closeTop();
    return this.blocks.root;
  }

  /** Ends the paragraph. In a heading or another block of words it only keeps the words apart. */
  breakText(): void {
    const top = this.blocks.top;
    if (top.kind !== 'text') return;
    if (top.name === 'p') return this.blocks.closeTop();
    if (!hasContent(top.node)) return;
    if (top.name !== 'pre') this.holdSpace(' ');
    else if (!endsLine(top.node)) this.preformatted('\n');
  }

  private blockClosed(depth: number): void {
    this.space = undefined;
    this.breaks = 0;
    this.inline.leave(depth);
  }

  private append(node: ElementContent, marks: Marks): void {
    if (this.breaks > 1 && this.options.breaksSplit && this.blocks.top.name === 'p') {
      const { dir, lang } = (this.blocks.top.node as Element).properties;
      this.blocks.closeTop(true);
      this.blocks.push('p', 'text', { ...(dir && { dir }), ...(lang && { lang }) });
    }
    if (this.blocks.top.kind !== 'text') {
      this.blocks.enterFlow(false);
      this.blocks.push('p', 'text');
      this.space = undefined;
    }
    const block = this.blocks.top.node as Element;
    for (; this.breaks > 0; this.breaks--) {
      this.inline.placeBreak(block).push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    }
    if (this.space) appendText(this.inline.place(block, this.space.marks), this.space.text);
    this.space = undefined;
    const place = this.inline.place(block, marks);
    if (node.type === 'text') appendText(place, node.value);
    else place.push(node);
  }

  /** Space shows only once more words follow it in the same block. */
  private holdSpace(run: string): void {
    if (this.blocks.top.kind !== 'text' || this.breaks > 0 || !hasContent(this.blocks.top.node)) return;
    const text = this.normalSpace(run);
    if (!this.space) this.space = { text, marks: this.inline.current };
    else if (this.options.spaces === 'keep' && text.length > this.space.text.length) this.space.text = text;
  }

  private normalSpace(run: string): string {
    return this.options.spaces === 'collapse' || /[\t\n\f\r]/.test(run) ? ' ' : run;
  }

  private preformatted(value: string): void {
    const block = this.blocks.top.node as Element;
    const text = value.replace(/\r\n?/g, '\n');
    const shown = hasContent(block) ? text : text.replace(/^\n+/, '');
    if (shown) appendText(this.inline.place(block), shown);
  }
}

function appendText(place: ElementContent[], value: string): void {
  const last = place.at(-1);
  if (last?.type === 'text') last.value += value;
  else place.push({ type: 'text', value });
}

function endsLine(node: Element | Root): boolean {
  const last = node.children.at(-1);
  if (last?.type === 'element') return endsLine(last);
  return last?.type === 'text' && last.value.endsWith('\n');
}
