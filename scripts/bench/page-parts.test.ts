import { expect, it } from 'vitest';
import { partsOf } from './page-parts';

it('finds what a browser fetches, each once', () => {
  const html = `<!doctype html><head><link rel=stylesheet href=/a.css><link rel="modulepreload" href="/s.js">
    <link rel=manifest href=/m.json><link rel=canonical href=/x><link rel=icon href=/i.svg></head>
    <body><script type=module src=/s.js></script><script type=speculationrules>{}</script><link rel=stylesheet href=/a.css>`;
  expect(partsOf(html)).toEqual({ styles: ['/a.css'], scripts: ['/s.js'], other: ['/m.json'] });
});
