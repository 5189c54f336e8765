import { ink, picture, rect, stroke, text, type Lettering, type Picture } from './canvas';

const figure: Lettering = { size: 31, weight: 'bold' };

interface Bar {
  name: string;
  value: number;
  label: string;
  strong?: boolean;
}

interface Chart {
  file: string;
  title: string;
  bars: Bar[];
  /** Where names end and bars begin, in pixels. */
  left: number;
  limit?: { value: number; label: string };
}

/** Level bars from zero, the largest filling the width. Where there is a limit its rule would cross outside figures, so they go inside. */
function barChart({ file, title, bars, left, limit }: Chart): Picture {
  const top = 170;
  const step = (900 - top - 70) / bars.length;
  const largest = Math.max(...bars.map((bar) => bar.value));
  const reach = (value: number) => Math.round((value / largest) * (1600 - left - 190));
  const rows = bars.map((bar, index) => {
    const y = Math.round(top + index * step);
    const height = Math.round(step * 0.66);
    const middle = y + height / 2 + 11;
    return (
      text(left - 24, middle, bar.name, { size: 31, anchor: 'end' }) +
      rect(left, y, reach(bar.value), height, bar.strong ? ink.brick : ink.slate, 'rx="3"') +
      (limit
        ? text(left + reach(bar.value) - 20, middle, bar.label, { ...figure, anchor: 'end', fill: ink.white })
        : text(left + reach(bar.value) + 18, middle, bar.label, { ...figure, fill: bar.strong ? ink.brick : ink.deep }))
    );
  });
  const rule = limit
    ? stroke(`M${left + reach(limit.value)} 140 V840`, ink.ochre, 5, 'stroke-dasharray="4 12"') +
      text(left + reach(limit.value) + 14, 152, limit.label, { size: 25, fill: ink.night })
    : '';
  return picture(
    file,
    1600,
    900,
    rect(0, 0, 1600, 900, ink.paper) +
      rect(60, 52, 64, 8, ink.ochre) +
      text(60, 108, title, { size: 40, family: 'serif', weight: 'bold', fill: ink.deep }) +
      rows.join('') +
      rule +
      stroke(`M${left} ${top - 16} V842`, ink.night, 3),
  );
}

export const budgetBars = barChart({
  file: 'budget-bars',
  title: 'Where £38.4 million is spent, 2026–27',
  left: 500,
  bars: [
    { name: 'Bins, streets and parks', value: 9.8, label: '£9.8m' },
    { name: 'Housing, homelessness', value: 8.1, label: '£8.1m', strong: true },
    { name: 'Interest and debt', value: 5.3, label: '£5.3m' },
    { name: 'Leisure, libraries, museum', value: 4.6, label: '£4.6m' },
    { name: 'Running the council', value: 4.3, label: '£4.3m' },
    { name: 'Planning and licensing', value: 3.9, label: '£3.9m' },
    { name: 'Flood and harbour', value: 2.4, label: '£2.4m' },
  ],
});

export const busLateness = barChart({
  file: 'bus-lateness',
  title: 'Departures six minutes late or more, April to June',
  left: 220,
  limit: { value: 15, label: 'The contract allows 15%' },
  bars: [
    { name: 'Route 14', value: 33.4, label: '33.4%', strong: true },
    { name: 'X4', value: 19, label: '19.0%' },
    { name: '7', value: 19, label: '19.0%' },
    { name: '21', value: 15, label: '15.0%' },
    { name: '3', value: 13, label: '13.0%' },
    { name: '1', value: 12, label: '12.0%' },
    { name: '9', value: 12, label: '12.0%' },
  ],
});
