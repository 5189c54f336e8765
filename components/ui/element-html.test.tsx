import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import { elementHtml } from './element-html';
import { LongList, StoredHtml } from './stored-html';

const html = (node: ReactNode) =>
  elementHtml(node, ({ children, ...attributes }) => ({ attributes, children: children as ReactNode }));

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('&amp;', '<b>', '"', "'", '-->', '</ol>', ' '));
const leaf = fc.oneof(text, fc.integer(), fc.constantFrom(null, undefined, true, false));
const attributes = fc.record(
  {
    id: text,
    className: text,
    'aria-label': text,
    'data-open': fc.oneof(text, fc.boolean()),
    dateTime: text,
    dir: fc.constantFrom('auto', undefined),
    hidden: fc.boolean(),
    htmlFor: text,
  },
  { requiredKeys: [] },
);
const Twice = ({ children }: { children?: ReactNode }) => (
  <>
    {children} and {children}
  </>
);
const tree = fc.letrec<{ node: ReactNode; element: ReactNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, leaf, tie('element')),
  element: fc
    .tuple(fc.constantFrom('p', 'span', 'li', 'br', Twice), attributes, fc.array(tie('node'), { maxLength: 3 }))
    .map(([type, given, children]) =>
      type === 'br' ? createElement('br', given) : createElement(type as 'p', type === 'p' ? given : {}, ...children),
    ),
})).node;

describe('elementHtml', () => {
  it('writes what React writes', () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(html(node)).toBe(renderToStaticMarkup(node));
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });

  it.each([
    ['a handler', <p key="1" onClick={() => undefined} />],
    ['a style', <p key="1" style={{ color: 'red' }} />],
    ['what a field holds', <input key="1" defaultValue="x" />],
    ['a promise', Promise.resolve('x')],
    ['HTML from anywhere', <p key="1" {...{ ['dangerously' + 'SetInnerHTML']: { __html: '<b>' } }} />],
  ])('leaves %s to React', (_, node) => expect(() => html(node)).toThrow(TypeError));
});

it('a long list escapes all but what the sanitizer made', () => {
  const list = (
    <LongList className="x">
      <li>{'<b>&'}</li>
      <StoredHtml className="y" html={'<b>kept</b>' as Html} />
    </LongList>
  );
  expect(renderToStaticMarkup(list)).toBe('<ol class="x"><li>&lt;b&gt;&amp;</li><div class="y"><b>kept</b></div></ol>');
});
