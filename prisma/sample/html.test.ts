import { readFile } from 'node:fs/promises';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sampleSite } from './content';

type Element = DefaultTreeAdapterTypes.Element;

const { stories, pages } = sampleSite;
const documents = [...stories.map(({ article }) => article), ...pages];

const allowed: Record<string, readonly string[]> = {
  p: ['dir', 'lang'],
  h2: [],
  h3: [],
  blockquote: [],
  aside: ['class'],
  ul: [],
  ol: [],
  li: ['id'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  figure: ['class'],
  figcaption: [],
  cite: [],
  img: ['src', 'width', 'height', 'alt'],
  pre: [],
  code: ['class'],
  em: [],
  strong: [],
  a: ['href', 'id'],
  sup: [],
  section: ['class'],
  hr: [],
};

function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parseFragment(html));
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
describe('the HTML of articles and pages', () => {
  it.each(documents)('of $slug has only the elements and attributes agreed on', ({ html }) => {
    const elements = elementsOf(html);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(Object.keys(allowed), element.tagName).toContain(element.tagName);
      for (const { name } of element.attrs) expect(allowed[element.tagName], element.tagName).toContain(name);
    }
  });

  it.each(documents)('of $slug closes what it opens', ({ html }) => {
    const opened = html.match(/<[a-z][a-z0-9]*(?=[\s>])/g) ?? [];
    const closed = html.match(/<\/[a-z][a-z0-9]*>/g) ?? [];
    const empty = opened.filter((tag) => tag === '<img' || tag === '<hr');
    expect(closed.length).toBe(opened.length - empty.length);
    // The parser adds an element only where one was left out.
    expect(elementsOf(html).length).toBe(opened.length);
  });

  it.each(documents)('of $slug uses curly quotation marks outside code', ({ html }) => {
    const prose = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '').replace(/<[^>]+>/g, '');
    expect(prose).not.toMatch(/["']/);
  });

  it.each(documents)('of $slug links only to places that exist', ({ html }) => {
    const elements = elementsOf(html);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
      const href = attribute(element, 'href') ?? '';
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      else if (href.startsWith('/p/')) expect(pages.map(({ slug }) => `/p/${slug}`)).toContain(href);
      else expect(href).toMatch(/^mailto:[a-z]+@harrow\.example$/);
    }
  });

  it('shows pictures of the size that it states, at most 60 kB each, described in words', async () => {
    const images = documents.flatMap(({ html }) => elementsOf(html).filter(({ tagName }) => tagName === 'img'));
    expect(images.length).toBeGreaterThanOrEqual(5);
    for (const image of images) {
      const name = /^\/media\/sample\/([a-z-]+\.webp)$/.exec(attribute(image, 'src') ?? '')?.[1];
      const bytes = await readFile(new URL(`media/${name}`, import.meta.url));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ format, width: String(width), height: String(height) }, name).toEqual({
        format: 'webp',
        width: attribute(image, 'width'),
        height: attribute(image, 'height'),
      });
      expect(bytes.length).toBeLessThanOrEqual(60_000);
      expect(attribute(image, 'alt')?.length).toBeGreaterThan(20);
    }
  });
});
