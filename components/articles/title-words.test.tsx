import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { titleClass } from './long-title';
import { TitleWords } from './title-words';

describe('the words of a title', () => {
  it.each([
    ['Council votes 13–12 & sells', 'Council votes <span class="unbroken">13–12</span> &amp; sells'],
    ['The winter of 2024-25', 'The winter of <span class="unbroken">2024-25</span>'],
    ['From 1,200–1,400', 'From <span class="unbroken">1,200–1,400</span>'],
    ['East–West, 14 – 16', 'East–West, 14 – 16'],
  ])('%s', (title, html) => expect(renderToStaticMarkup(<TitleWords title={title} />)).toBe(html));
});

describe('a headline is set smaller', () => {
  it.each([
    ['The wall and the water', undefined],
    ['a '.repeat(46), 'title-long'],
    ['On disproportionateness', 'title-long'],
    ['Close the market-hall-square-and-street', undefined],
  ])('%s', (title, name) => expect(titleClass(title)).toBe(name));
});
