import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DayPlot } from './day-plot';

const day = (iso: string) => ({ iso, words: `the ${iso}` });
const drawn = renderToStaticMarkup(
  <DayPlot
    title="Decisions a day"
    summary="5 decisions were made."
    series={[
      { name: 'Approved', look: 'approve' },
      { name: 'Spam', look: 'spam' },
    ]}
    days={[
      { day: day('1st'), values: [3, 1] },
      { day: day('2nd'), values: [0, 1] },
      { day: day('3rd'), values: [null, null] },
    ]}
  />,
);

it('says in a table, newest first, what the picture shows', () => {
  const rows = [...drawn.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
    row.split(/<[^>]+>/).filter(Boolean),
  );
  expect(rows).toEqual([
    ['the 3rd', '–', '–'],
    ['the 2nd', '0', '1'],
    ['the 1st', '3', '1'],
  ]);
  expect(drawn).toContain('role="img" aria-label="5 decisions were made."');
});

it('stacks a day’s values up to the highest day, and carries no style attribute', () => {
  const bars = [...drawn.matchAll(/class="plot-(?:approve|spam)" x="(\d+)" y="([\d.]+)" width="8" height="([\d.]+)"/g)];
  expect(bars.map(([, x, y, height]) => [x, y, height].map(Number))).toEqual([
    [1, 15, 45],
    [1, 0, 15],
    [11, 60, 0],
    [11, 45, 15],
    [21, 60, 0],
    [21, 60, 0],
  ]);
  expect(drawn).not.toContain('style=');
});
