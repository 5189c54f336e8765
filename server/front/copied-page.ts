import { keepElement, noteComment, type PageElement, type PlainPage } from './page-rules';

/** Void elements of HTML (its standard, "13.1.2 Elements"). */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Inside them `<` or the first line break mean something else, or a parser moves what they hold. */
const FOR_THE_PARSER: ReadonlySet<string> = new Set(
  'frameset iframe listing math noembed noframes noscript plaintext select style template xmp'.split(' '),
);
/** Text between their parts is moved by a parser, or dropped. */
const NO_TEXT: ReadonlySet<string> = new Set(['', 'head', 'html', 'table', 'tbody', 'tfoot', 'thead', 'tr']);
/** All that they hold is text. */
const TEXT_ONLY: ReadonlySet<string> = new Set(['textarea', 'title']);
/** Whether they stay depends on what they say (`keepElement`), as it does of whatever is hidden. */
const LOOKED_AT: ReadonlySet<string> = new Set(['a', 'link', 'meta', 'script']);

const DOCTYPE = '<!DOCTYPE html>';
/** A start tag that stays as it is: each attribute has a value, and nothing is spelled otherwise by the serializer. */
const PLAIN_TAG = /<([a-z][a-z0-9]*)(?: [a-z-]+="[^"&<>\u00a0]*")*>/y;
const TAG = /<([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>/y;
const ATTRIBUTE = / ([a-zA-Z-]+)(?:="([^"]*)")?/g;
const COMMENT = /<!--([^<>-]*)-->/y;

/** The signs that React and our writer of stored HTML spell, and how the serializer spells them. */
const SIGNS = /&(?:#x27|quot|amp|lt|gt);|[&>\u00a0]/g;
type Spelling = Readonly<Record<string, string>>;
const REFERENCES: Spelling = { '&amp;': '&amp;', '&lt;': '&lt;', '&gt;': '&gt;', '>': '&gt;', '\u00a0': '&nbsp;' };
const IN_TEXT: Spelling = { ...REFERENCES, '&#x27;': "'", '&quot;': '"' };
const IN_VALUE: Spelling = { ...REFERENCES, '&#x27;': "'", '&quot;': '&quot;' };
const READ: Spelling = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#x27;': "'", '&quot;': '"' },
  ...{ '>': '>', '\u00a0': '\u00a0' },
};

/** The page is spelled as React does not spell: it is for the parser. */
class OtherSpelling extends Error {}

function spelled(text: string, spelling: Spelling): string {
  return text.replace(SIGNS, (sign) => {
    const written = spelling[sign];
    if (written === undefined) throw new OtherSpelling();
    return written;
  });
}

/** A match of a sticky pattern at this place. */
function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Reads a page once from its start to its end, and writes down what stays of it: in long pieces where nothing changes. */
class Copy {
  readonly page: PlainPage = { html: '', tags: [], links: [], streamed: false };
  readonly #open: string[] = [];
  /** How far the page is read, and how far it is written down. */
  #at = DOCTYPE.length;
  #written = 0;

  constructor(readonly source: string) {
    while (this.#at < source.length) {
      this.#text();
      if (!this.#end() && !this.#plainTag() && !this.#comment()) this.#tag();
    }
    if (this.#open.length > 0) throw new OtherSpelling();
    this.#put(this.#at, '');
  }

  get #inside(): string {
    return this.#open.at(-1) ?? '';
  }

  /** What was read up to here stays; what follows up to `end` is written otherwise. */
  #put(end: number, html: string): void {
    this.page.html += this.source.slice(this.#written, this.#at) + html;
    this.#written = this.#at = end;
  }

  #text(): void {
    const end = this.source.indexOf('<', this.#at);
    if (end === this.#at) return;
    if (end === -1 || NO_TEXT.has(this.#inside)) throw new OtherSpelling();
    const text = this.source.slice(this.#at, end);
    const html = spelled(text, IN_TEXT);
    if (html === text) this.#at = end;
    else this.#put(end, html);
  }

  #end(): boolean {
    if (this.source[this.#at + 1] !== '/') return false;
    const tag = `</${this.#inside}>`;
    if (!this.source.startsWith(tag, this.#at)) throw new OtherSpelling();
    this.#open.pop();
    this.#at += tag.length;
    return true;
  }

  #plainTag(): boolean {
    const [tag, name = ''] = matchAt(PLAIN_TAG, this.source, this.#at) ?? [];
    if (tag === undefined || LOOKED_AT.has(name) || tag.includes(' hidden')) return false;
    this.#begin(name, this.#at + tag.length);
    this.#at += tag.length;
    return true;
  }

  #comment(): boolean {
    const [comment, text = ''] = matchAt(COMMENT, this.source, this.#at) ?? [];
    if (comment === undefined) return false;
    if (TEXT_ONLY.has(this.#inside)) throw new OtherSpelling();
    noteComment(text, this.page);
    this.#put(this.#at + comment.length, '');
    return true;
  }

  #tag(): void {
    const [tag, name = '', written = '', empty] = matchAt(TAG, this.source, this.#at) ?? [];
    if (tag === undefined || (empty && !VOID.has(name))) throw new OtherSpelling();
    const after = this.#at + tag.length;
    const attrs = this.#attributes(name, written);
    const { inside, end } = this.#held(name, after);
    if (!keepElement({ tagName: name, attrs, inside }, this.page)) return this.#put(end, '');
    this.#begin(name, after);
    const html = `<${name}${attrs.map(({ html }) => html).join('')}>`;
    if (html === tag) this.#at = after;
    else this.#put(after, html);
    if (name !== 'script') return;
    this.#open.pop();
    this.#at = end;
  }

  #begin(name: string, after: number): void {
    if (FOR_THE_PARSER.has(name) || TEXT_ONLY.has(this.#inside)) throw new OtherSpelling();
    // A line break that they begin with is dropped by a parser.
    if ((name === 'textarea' || name === 'pre') && this.source[after] === '\n') throw new OtherSpelling();
    if (!VOID.has(name)) this.#open.push(name);
  }

  #attributes(element: string, written: string) {
    return [...written.matchAll(ATTRIBUTE)].map(([, spelling = '', value = '']) => {
      // A parser writes all in small letters but a few of SVG's, of which one is known here.
      const name = element === 'svg' && spelling === 'viewBox' ? spelling : spelling.toLowerCase();
      if (name !== spelling && this.#open.includes('svg')) throw new OtherSpelling();
      return { name, value: spelled(value, READ), html: ` ${name}="${spelled(value, IN_VALUE)}"` };
    });
  }

  /** What an element holds that may have to go, and where it ends then. */
  #held(name: string, after: number): { inside: PageElement['inside']; end: number } {
    if (name === 'script') {
      const end = this.source.indexOf('<', after);
      if (!this.source.startsWith('</script>', end)) throw new OtherSpelling();
      return { inside: end === after ? 'nothing' : 'more', end: end + '</script>'.length };
    }
    if (name !== 'div') return { inside: 'more', end: after };
    let at = after;
    for (let comment; (comment = matchAt(COMMENT, this.source, at));) at += comment[0].length;
    const alone = this.source.startsWith('</div>', at);
    return { inside: alone ? 'comments alone' : 'more', end: at + '</div>'.length };
  }
}

/**
 * What stays of a page that is spelled as React spells, without building its tree: a whole document in which every element
 * is closed, values are quoted, `<` begins a tag and the few signs are references. It is the serializer's text of the same
 * page, character for character. Null for any other spelling: that is for a parser to understand.
 */
export function copyPlainPage(html: string): PlainPage | null {
  if (!html.startsWith(`${DOCTYPE}<html`) || /[\r\0]| nonce[ =/>]/.test(html)) return null;
  try {
    return new Copy(html).page;
  } catch (error) {
    if (error instanceof OtherSpelling) return null;
    throw error;
  }
}
