import { decodeReference } from './html-events';
import { ADDRESS_MAX, angledAddressAt, bareAddressEnd, bareAddresses } from './markdown-addresses';
import type { Definition } from './markdown-document';
import { type Bracket, forbidLinksAround, targetAfter } from './markdown-links';
import { codeSpan, type Piece, tickRuns } from './markdown-pieces';
import { runAt, runLength, WaitingRuns } from './markdown-emphasis';

/** Checks an address and returns the form to use, or nothing when it may not become a link. */
export type AddressRule = (address: string) => string | undefined;

const MARKS = new Set('\\`*_~[]!<&\n');
/** Without any of these, words are just words: most paragraphs of most texts. */
const ANY_MARK = /[\\`*_~[\]!<&\n]|:\/\/|www\./i;
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * The pieces of a paragraph's words. Goes over them once; brackets and emphasis are paired with stacks, code spans by
 * an index of the runs of backticks: linear in the length (V29). What does not work out as a mark stays as typed.
 */
export function readInlines(
  words: string,
  rule: AddressRule,
  definitions: ReadonlyMap<string, Definition>,
): readonly Piece[] {
  if (!ANY_MARK.test(words)) return [{ type: 'words', value: words }];
  return new InlineReader(words, rule, definitions).read();
}

class InlineReader {
  private at = 0;
  private readonly pieces: Piece[] = [];
  private readonly brackets: Bracket[] = [];
  private readonly runs = new WaitingRuns();
  private readonly ticks: ReadonlyMap<number, number[]>;
  private readonly bare: number[];

  constructor(
    private readonly source: string,
    private readonly rule: AddressRule,
    private readonly definitions: ReadonlyMap<string, Definition>,
  ) {
    this.ticks = tickRuns(source);
    this.bare = bareAddresses(source);
  }

  read(): readonly Piece[] {
    while (this.at < this.source.length) this.step();
    this.runs.pair(undefined);
    return this.pieces;
  }

  private step(): void {
    if (this.bare[0] !== undefined && this.bare[0] <= this.at) return this.readBareAddress();
    switch (this.source.charAt(this.at)) {
      case '\n':
        return this.readLineEnd();
      case '\\':
        return this.readEscape();
      case '`':
        return this.readTicks();
      case '[':
        return this.openBracket(1);
      case '!':
        return this.source.charAt(this.at + 1) === '[' ? this.openBracket(2) : this.words('!');
      case ']':
        return this.closeBracket();
      case '<':
        return this.readAngle();
      case '&':
        return this.readReference();
      case '*':
      case '_':
      case '~':
        return this.readRun();
      default:
        return this.readWords();
    }
  }

  /** To the next character that may mean something, or the next bare address. */
  private readWords(): void {
    const limit = Math.min(this.bare[0] ?? Infinity, this.source.length);
    let end = this.at + 1;
    while (end < limit && !MARKS.has(this.source.charAt(end))) end++;
    this.words(this.source.slice(this.at, end));
  }

  /** Takes `length` characters of the source for `value` (the same, unless told). */
  private words(value: string, length = value.length): void {
    const last = this.pieces.at(-1);
    if (last?.type === 'words') last.value += value;
    else this.pieces.push({ type: 'words', value });
    this.at += length;
  }

  private readLineEnd(): void {
    const last = this.pieces.at(-1);
    this.pieces.push({ type: 'line-end', hard: last?.type === 'words' && last.value.endsWith('  ') });
    this.at++;
  }

  private readEscape(): void {
    const next = this.source.charAt(this.at + 1);
    if (next === '\n') {
      this.pieces.push({ type: 'line-end', hard: true });
      this.at += 2;
    } else if (/[!-/:-@[-`{-~]/.test(next)) {
      this.words(next, 2);
    } else {
      this.words('\\');
    }
  }

  private readTicks(): void {
    const length = runLength(this.source, this.at);
    const span = codeSpan(this.source, this.at + length, this.ticks.get(length) ?? []);
    if (!span) return this.words('`'.repeat(length));
    this.pieces.push({ type: 'code', value: span.value });
    this.skipTo(span.end + length);
  }

  private readAngle(): void {
    const found = angledAddressAt(this.source, this.at);
    const href = found && this.rule(found.address);
    if (!found || href === undefined) return this.words('<');
    this.pieces.push({ type: 'address', href, words: found.words });
    this.skipTo(found.end);
  }

  private readReference(): void {
    REFERENCE.lastIndex = this.at;
    const found = REFERENCE.exec(this.source)?.[0];
    this.words(found ? decodeReference(found) : '&', found?.length ?? 1);
  }

  private readBareAddress(): void {
    const start = this.bare.shift() ?? this.at;
    if (start < this.at) return;
    const { end, stop } = bareAddressEnd(this.source, start);
    const words = this.source.slice(start, end);
    const href = end - start > ADDRESS_MAX ? undefined : this.rule(/^www\./i.test(words) ? `https://${words}` : words);
    if (href === undefined) return this.forgetBareAddresses(stop);
    this.pieces.push({ type: 'address', href, words });
    this.skipTo(end);
  }

  private readRun(): void {
    const run = runAt(this.source, this.at);
    this.pieces.push(run);
    this.runs.add(run);
    this.at += run.length;
  }

  private openBracket(length: 1 | 2): void {
    const outer = this.brackets.at(-1);
    if (outer) outer.nested = true;
    this.pieces.push({ type: 'words', value: this.source.slice(this.at, this.at + length) });
    this.at += length;
    this.brackets.push({
      piece: this.pieces.length - 1,
      textStart: this.at,
      picture: length === 2,
      runs: this.runs.last,
      inLink: false,
      nested: false,
    });
    // What follows must not be joined to the bracket's own piece.
    this.pieces.push({ type: 'words', value: '' });
  }

  private closeBracket(): void {
    const bracket = this.brackets.pop();
    const target =
      bracket && !bracket.inLink ? targetAfter(this.source, this.at, bracket, this.definitions) : undefined;
    const href = target && this.rule(target.address);
    if (!bracket || !target || href === undefined) return this.words(']');
    if (this.source.slice(bracket.textStart, this.at).trim() === '') this.pieces.push({ type: 'words', value: href });
    this.pieces[bracket.piece] = { type: 'link', href, title: target.title, picture: bracket.picture };
    this.runs.pair(bracket.runs);
    this.pieces.push({ type: 'link-end' });
    this.skipTo(target.end);
    if (!bracket.picture) forbidLinksAround(this.brackets);
  }

  private skipTo(end: number): void {
    this.at = end;
    this.forgetBareAddresses(end);
  }

  private forgetBareAddresses(before: number): void {
    while (this.bare[0] !== undefined && this.bare[0] < before) this.bare.shift();
  }
}
