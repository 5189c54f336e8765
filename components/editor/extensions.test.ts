import { getSchema } from '@tiptap/react';
import { describe, expect, it } from 'vitest';
import { ARTICLE_SCHEMA } from '@/lib/markup/schemas';
import { bodyExtensions } from './extensions';
import { attributeNames } from './text-attributes';

const schema = getSchema(bodyExtensions);
const typeOf = (element: string) => schema.nodes[element] ?? schema.marks[element];

describe('the editor’s schema', () => {
  it('has every element that an article may have, and nothing else', () => {
    const known = [...Object.keys(schema.nodes), ...Object.keys(schema.marks)].sort();
    expect(known).toEqual([...(ARTICLE_SCHEMA.tagNames ?? []), 'doc', 'text'].sort());
  });

  it.each(ARTICLE_SCHEMA.tagNames ?? [])('carries every attribute that %s may keep', (element) => {
    const carried = Object.keys(typeOf(element)?.spec.attrs ?? {});
    expect(carried).toEqual(expect.arrayContaining(attributeNames(element)));
  });

  it('makes paragraphs where a block is needed', () => {
    for (const holder of ['doc', 'blockquote', 'li', 'td', 'figcaption']) {
      expect(schema.nodes[holder]?.contentMatch.defaultType?.name).toBe('p');
    }
  });

  it('keeps a link in one piece, and a footnote’s link inside its superscript', () => {
    expect(Object.keys(schema.marks).slice(0, 3)).toEqual(['sup', 'sub', 'a']);
  });

  it('keeps the reading of a ruby inside it', () => {
    const names = Object.keys(schema.marks);
    expect(names.indexOf('ruby')).toBeLessThan(names.indexOf('rt'));
  });
});
