import { expect, it } from 'vitest';
import { apart, drawChart } from './chart';

it('puts a tenfold value one decade higher, and names each line at its end', () => {
  const svg = drawChart({
    title: 'Up & away',
    x: 'comments',
    y: 'ms',
    series: [
      {
        name: 'flat <1>',
        points: [
          { x: 10, y: 1 },
          { x: 1000, y: 1 },
        ],
      },
      {
        name: 'steep',
        points: [
          { x: 10, y: 1 },
          { x: 1000, y: 100 },
        ],
      },
    ],
  });
  expect(svg).toContain('flat &#60;1&#62;');
  expect(svg).toContain('aria-label="Up &#38; away"');
  const [flat, steep] = [...svg.matchAll(/class="line" d="([^"]+)"/g)].map(([, path]) => path);
  expect(flat).toBe('M56 320L470 320');
  expect(steep).toBe('M56 320L470 44');
});

it('keeps names from standing on each other', () => {
  expect(apart([100, 101, 50], 15)).toEqual([100, 115, 50]);
});
