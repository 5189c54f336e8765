import type { Schema } from 'hast-util-sanitize';
import { CLASSES, ID_PREFIX } from './article-attributes';
import { BLOCKS, MARKS } from './vocabulary';

/** What both schemas share. Ids are prefixed before they come here, so the sanitizer's own prefixing is off. */
const BASE: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  clobber: [],
  required: {},
  strip: [],
};

/** What a comment may be made of: words, marks, links, quotations, lists, code. */
export const COMMENT_SCHEMA: Schema = {
  ...BASE,
  tagNames: ['p', 'br', 'hr', 'em', 'strong', 's', 'a', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
  attributes: {
    a: ['href', ['rel', 'nofollow', 'ugc', 'noopener']],
    ol: ['start', ['dir', 'auto']],
    code: [['className', CLASSES['code'] ?? /$^/]],
    p: [['dir', 'auto']],
    pre: [['dir', 'auto']],
    blockquote: [['dir', 'auto']],
    ul: [['dir', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** What an article, a standing page or a biography may be made of. */
export const ARTICLE_SCHEMA: Schema = {
  ...BASE,
  tagNames: [...BLOCKS.keys(), ...MARKS, 'br', 'hr', 'img'],
  attributes: {
    '*': ['dir', 'lang', ['id', new RegExp(`^${ID_PREFIX}[A-Za-z0-9_.:-]+$`)]],
    a: ['href', 'title'],
    abbr: ['title'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    time: ['dateTime'],
    ol: ['start', 'reversed'],
    li: ['value'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
    ...Object.fromEntries(
      Object.entries(CLASSES).map(([name, pattern]): [string, [[string, RegExp]]] => [name, [['className', pattern]]]),
    ),
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['https'], cite: ['http', 'https'] },
};
