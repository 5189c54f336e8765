import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { viewInBrowser } from './browser-view';
import { writeHtml } from './write-html';

const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('&amp;', '<b>', '"', "'", '-->', '&lt', '`', '='))
  .map((value): ElementContent => ({ type: 'text', value }));
const leaf = fc
  .record({ title: fc.string({ unit: 'grapheme' }), start: fc.integer() })
  .map((properties): ElementContent => ({
    type: 'element',
    tagName: 'img',
    properties: { ...properties, className: ['a', 'b"'], dateTime: '2026', colSpan: 2, reversed: true },
    children: [],
  }));
const span = fc
  .array(fc.oneof(text, leaf), { maxLength: 4 })
  .map((children): ElementContent => ({ type: 'element', tagName: 'em', properties: {}, children }));

describe('writeHtml', () => {
  it('writes what a browser reads as it reads the general serializer’s text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, leaf, span), { maxLength: 6 }), (children) => {
        const root: Root = { type: 'root', children };
        expect(viewInBrowser(writeHtml(root))).toEqual(viewInBrowser(toHtml(root)));
      }),
      { seed: 20_261_115, numRuns: 1_000 },
    );
  });

  it('leaves out what is neither text nor element', () => {
    expect(writeHtml({ type: 'root', children: [{ type: 'comment', value: 'x' }, { type: 'doctype' }] })).toBe('');
  });
});
