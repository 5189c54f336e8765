import type { Properties } from 'hast';
import { cleanText } from '@/lib/text/clean-text';
import { safeArticleAddress, safeExternalAddress, safePictureAddress } from './addresses';
import type { Attributes } from './html-events';

/** Before every id in a text, so that none can be mistaken for an id of the page (`comments`, `c17`). */
export const ID_PREFIX = 'text-';

const TITLE_MAX = 300;
const SPAN_MAX = 1_000; // HTML Standard, 4.9.11: colspan is clamped to 1000
const PIXELS_MAX = 20_000;

/** The classes that a text may carry, by element. */
export const CLASSES: Readonly<Record<string, RegExp>> = {
  code: /^language-[a-z0-9+#_-]{1,30}$/,
  aside: /^pullquote$/,
  section: /^footnotes$/,
  figure: /^(?:wide|full|left|right)$/,
};

type Reader = (value: string) => Properties[string];

const LANG: Reader = (value) => (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(value) ? value : undefined);
const DIR: Reader = (value) => oneOf(['ltr', 'rtl', 'auto'])(value.toLowerCase());
const CITE: Reader = (value) => {
  const address = safeExternalAddress(value);
  return address?.startsWith('http') ? address : undefined;
};

const READERS: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  a: { title: words },
  abbr: { title: words },
  blockquote: { cite: CITE },
  q: { cite: CITE },
  del: { cite: CITE, datetime: dateTime },
  ins: { cite: CITE, datetime: dateTime },
  time: { datetime: dateTime },
  ol: { start: integer(-99_999, 999_999), reversed: () => true },
  li: { value: integer(-99_999, 999_999) },
  td: { colspan: integer(2, SPAN_MAX), rowspan: integer(2, SPAN_MAX) },
  th: {
    colspan: integer(2, SPAN_MAX),
    rowspan: integer(2, SPAN_MAX),
    scope: oneOf(['row', 'col', 'rowgroup', 'colgroup']),
  },
};

/** The name of an attribute in hast, where it differs. */
const PROPERTY: Readonly<Record<string, string>> = { datetime: 'dateTime', colspan: 'colSpan', rowspan: 'rowSpan' };

/** Of an element's attributes, those that a text may have, checked and normalized. Reading its own result changes nothing. */
export function articleProperties(name: string, attributes: Attributes): Properties {
  const properties: Properties = {};
  const set = (key: string, value: Properties[string]) => {
    if (value !== undefined && value !== '') properties[key] = value;
  };
  if (name === 'a') set('href', articleHref(attributes.get('href') ?? ''));
  set('id', ownId(attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined) ?? ''));
  set('dir', DIR(attributes.get('dir') ?? ''));
  set('lang', LANG(attributes.get('lang') ?? ''));
  const allowed = CLASSES[name];
  const classes = allowed ? (attributes.get('class') ?? '').split(/\s+/).filter((one) => allowed.test(one)) : [];
  if (classes.length > 0) properties['className'] = classes.slice(0, 1);
  for (const [key, read] of Object.entries(READERS[name] ?? {})) {
    const value = attributes.get(key);
    if (value !== undefined) set(PROPERTY[key] ?? key, read(value));
  }
  return properties;
}

/** What a picture keeps; undefined when it may not be shown. It always has an `alt`, if an empty one. */
export function pictureProperties(attributes: Attributes): Properties | undefined {
  const src = safePictureAddress(attributes.get('src') ?? '');
  if (src === undefined) return undefined;
  const size = integer(1, PIXELS_MAX);
  const width = size(attributes.get('width') ?? '');
  const height = size(attributes.get('height') ?? '');
  const title = words(attributes.get('title') ?? '');
  const properties: Properties = { src, alt: cleanText(attributes.get('alt') ?? '') };
  if (title) properties['title'] = title;
  if (width !== undefined) properties['width'] = width;
  if (height !== undefined) properties['height'] = height;
  return { ...properties, loading: 'lazy', decoding: 'async' };
}

function words(value: string): string {
  return cleanText(value)
    .slice(0, TITLE_MAX)
    .replace(/\p{Surrogate}/gu, '');
}

function articleHref(value: string): string | undefined {
  const href = safeArticleAddress(value);
  return href?.startsWith('#') ? ownFragment(href) : href;
}

function ownFragment(href: string): string | undefined {
  const id = ownId(href.slice(1));
  return id && `#${id}`;
}

function ownId(value: string): string | undefined {
  const bare = value.startsWith(ID_PREFIX) ? value.slice(ID_PREFIX.length) : value;
  return /^[A-Za-z0-9_.:-]{1,64}$/.test(bare) && !bare.startsWith(ID_PREFIX) ? ID_PREFIX + bare : undefined;
}

function integer(min: number, max: number): (value: string) => number | undefined {
  return (value) => {
    const number = /^\s*[+-]?\d{1,7}(?:px)?\s*$/.test(value) ? Number.parseInt(value, 10) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
  };
}

function oneOf(values: readonly string[]): Reader {
  return (value) => (values.includes(value) ? value : undefined);
}

function dateTime(value: string): string | undefined {
  return /^[0-9TZPWtz:+. -]{4,40}$/.test(value) ? value.trim() : undefined;
}
