/** For tests: every element and attribute that may come out, written down a second time and by hand. */
export const ARTICLE_PARTS: ReadonlySet<string> = new Set([
  ...everywhere('p h2 h3 h4 blockquote aside section ul ol li dl dt dd table caption thead tbody tfoot tr td th pre'),
  ...everywhere('figure figcaption a em strong s del ins u sub sup small mark abbr time bdi bdo cite q code kbd span'),
  ...everywhere('ruby rt rp'),
  ...['br', 'hr', 'img', 'img[src]', 'img[alt]', 'img[title]', 'img[width]', 'img[height]'],
  ...['img[loading]', 'img[decoding]', 'a[href]', 'a[title]', 'abbr[title]', 'blockquote[cite]', 'q[cite]'],
  ...['del[cite]', 'del[datetime]', 'ins[cite]', 'ins[datetime]', 'time[datetime]', 'ol[start]', 'ol[reversed]'],
  ...['li[value]', 'td[colspan]', 'td[rowspan]', 'th[colspan]', 'th[rowspan]', 'th[scope]'],
  ...['code[class]', 'aside[class]', 'section[class]', 'figure[class]'],
]);

export const COMMENT_PARTS: ReadonlySet<string> = new Set([
  ...['p', 'br', 'hr', 'em', 'strong', 's', 'a', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
  ...['a[href]', 'a[rel]', 'ol[start]', 'code[class]'],
  ...['p', 'pre', 'blockquote', 'ul', 'ol'].map((name) => `${name}[dir]`),
]);

function everywhere(names: string): string[] {
  return names.split(' ').flatMap((name) => [name, `${name}[id]`, `${name}[dir]`, `${name}[lang]`]);
}
