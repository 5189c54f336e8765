export type EmphasisMark = 'em' | 'strong' | 's';

/** A run of `*`, `_` or `~`: marks that it ends, then what is left of it as words, then marks that it begins. */
export interface Run {
  readonly type: 'run';
  readonly character: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Its place among the runs of the paragraph. */
  order: number;
  left: number;
  readonly begins: EmphasisMark[];
  readonly ends: EmphasisMark[];
  previous: Run | undefined;
  next: Run | undefined;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** How many times the character at `at` stands there in a row. */
export function runLength(source: string, at: number): number {
  const character = source.charAt(at);
  let end = at + 1;
  while (source.charAt(end) === character) end++;
  return end - at;
}

/** The run at `at`, judged by what stands before and after it (CommonMark 0.31.2, 6.2: left- and right-flanking). */
export function runAt(source: string, at: number): Run {
  const character = source.charAt(at);
  const length = runLength(source, at);
  const before = source.charAt(at - 1);
  const following = source.codePointAt(at + length);
  const after = following === undefined ? '' : String.fromCodePoint(following);
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  const markBefore = PUNCTUATION.test(before);
  const markAfter = PUNCTUATION.test(after);
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  const inWord = character === '_';
  const usable = character !== '~' || length === 2;
  return {
    type: 'run',
    character,
    length,
    canOpen: usable && opens && (!inWord || !closes || markBefore),
    canClose: usable && closes && (!inWord || !opens || markAfter),
    order: 0,
    left: length,
    begins: [],
    ends: [],
    previous: undefined,
    next: undefined,
  };
}

/**
 * The runs that still wait for their partner, oldest first: CommonMark's delimiter stack with its `openers_bottom`
 * (appendix, "process emphasis"), which never searches the same stretch twice for the same sort of partner.
 */
export class WaitingRuns {
  last: Run | undefined;
  private count = 0;

  add(run: Run): void {
    run.order = ++this.count;
    run.previous = this.last;
    if (this.last) this.last.next = run;
    this.last = run;
  }

  /** Pairs the runs above `bottom` and forgets them; those without a partner stay words. */
  pair(bottom: Run | undefined): void {
    let closer = this.firstAbove(bottom);
    if (!closer) return;
    const searched = new Map<string, number>();
    while (closer) {
      if (!closer.canClose) {
        closer = closer.next;
        continue;
      }
      const sort = `${closer.character}${closer.canOpen}${closer.length % 3}`;
      const opener = openerFor(closer, searched.get(sort) ?? bottom?.order ?? 0);
      if (opener) {
        closer = this.match(opener, closer);
      } else {
        searched.set(sort, closer.order - 1);
        const next: Run | undefined = closer.next;
        if (!closer.canOpen) this.remove(closer);
        closer = next;
      }
    }
    this.last = bottom;
    if (bottom) bottom.next = undefined;
  }

  private firstAbove(bottom: Run | undefined): Run | undefined {
    if (bottom) return bottom.next;
    let first = this.last;
    while (first?.previous) first = first.previous;
    return first;
  }

  private match(opener: Run, closer: Run): Run | undefined {
    const both = closer.character === '~' || (opener.left >= 2 && closer.left >= 2);
    const mark = closer.character === '~' ? 's' : both ? 'strong' : 'em';
    opener.begins.push(mark);
    closer.ends.push(mark);
    opener.left -= both ? 2 : 1;
    closer.left -= both ? 2 : 1;
    opener.next = closer;
    closer.previous = opener;
    if (opener.left === 0) this.remove(opener);
    if (closer.left > 0) return closer;
    const next = closer.next;
    this.remove(closer);
    return next;
  }

  private remove(run: Run): void {
    if (run.previous) run.previous.next = run.next;
    if (run.next) run.next.previous = run.previous;
    else this.last = run.previous;
  }
}

/** The nearest run above `floor` that may begin what `closer` ends (CommonMark 0.31.2, 6.2, rules 9 and 10). */
function openerFor(closer: Run, floor: number): Run | undefined {
  for (let run = closer.previous; run && run.order > floor; run = run.previous) {
    if (run.character !== closer.character || !run.canOpen) continue;
    const oddMatch =
      (run.canClose || closer.canOpen) && (run.length + closer.length) % 3 === 0 && closer.length % 3 !== 0;
    if (!oddMatch) return run;
  }
  return undefined;
}
