/** A line of a chart: what it shows, and its points from left to right. */
export type Series = { name: string; points: readonly { x: number; y: number }[] };

export type Chart = { title: string; x: string; y: string; series: readonly Series[] };

const WIDTH = 760;
const PLOT = { left: 56, top: 44, right: 470, bottom: 320 };
const HEIGHT = 364;
const LEAST_GAP = 15; // between the names at the lines' ends
/** Eight colors that stay apart for color-blind readers (Okabe and Ito, “Color Universal Design”, 2008), darkened for white. */
const COLORS = ['#0072b2', '#c14f00', '#00795a', '#a8487d', '#8a6d00', '#3a7fae', '#555', '#7a3fb0', '#a02020'];

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const round = (value: number) => Math.round(value * 10) / 10;

/** The powers of ten around all values, least and greatest. */
function decades(values: readonly number[]): [number, number] {
  const exponents = values.map((value) => Math.log10(Math.max(value, 1e-3)));
  return [
    Math.floor(Math.min(...exponents)),
    Math.max(...exponents.map(Math.ceil), Math.floor(Math.min(...exponents)) + 1),
  ];
}

function spelled(power: number): string {
  return power > 3 ? `10<tspan dy="-5" font-size="9">${power}</tspan>` : (10 ** power).toLocaleString('en');
}

/** Moves labels apart that would stand on each other; their order stays. */
export function apart(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  let last = -Infinity;
  for (const label of order) last = label.y = Math.max(label.y, last + gap);
  return order.sort((a, b) => a.at - b.at).map(({ y }) => y);
}

/**
 * A chart as SVG, both scales logarithmic, each line named at its end. Its colors follow the reader's light or dark.
 * Every x and y is above 0.
 */
export function drawChart({ title, x, y, series }: Chart): string {
  const all = series.flatMap(({ points }) => points);
  const [x0, x1] = decades(all.map((point) => point.x));
  const [y0, y1] = decades(all.map((point) => point.y));
  const across = (value: number) =>
    round(PLOT.left + ((Math.log10(value) - x0) / (x1 - x0)) * (PLOT.right - PLOT.left));
  const up = (value: number) =>
    round(PLOT.bottom - ((Math.log10(Math.max(value, 1e-3)) - y0) / (y1 - y0)) * (PLOT.bottom - PLOT.top));
  const grid = [];
  for (let power = y0; power <= y1; power += 1) {
    const at = up(10 ** power);
    grid.push(`<path class="grid" d="M${PLOT.left} ${at}H${PLOT.right}"/>`);
    grid.push(`<text x="${PLOT.left - 8}" y="${at + 4}" text-anchor="end">${spelled(power)}</text>`);
  }
  for (let power = x0; power <= x1; power += 1) {
    const at = across(10 ** power);
    grid.push(`<path class="grid" d="M${at} ${PLOT.top}V${PLOT.bottom}"/>`);
    grid.push(`<text x="${at}" y="${PLOT.bottom + 18}" text-anchor="middle">${spelled(power)}</text>`);
  }
  const names = apart(
    series.map(({ points }) => up(points.at(-1)?.y ?? 1)),
    LEAST_GAP,
  );
  const lines = series.map(({ name, points }, at) => {
    const color = COLORS[at % COLORS.length] ?? '#555';
    const path = points.map((point, index) => `${index ? 'L' : 'M'}${across(point.x)} ${up(point.y)}`).join('');
    const dots = points.map((point) => `<circle cx="${across(point.x)}" cy="${up(point.y)}" r="3"/>`).join('');
    const end = across(points.at(-1)?.x ?? 1);
    return [
      `<g fill="${color}" stroke="${color}"><path class="line" d="${path}"/>${dots}`,
      `<path class="lead" d="M${end + 5} ${up(points.at(-1)?.y ?? 1)}L${PLOT.right + 12} ${names[at]}"/></g>`,
      `<text class="name" x="${PLOT.right + 16}" y="${round((names[at] ?? 0) + 4)}">${escaped(name)}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#444}.title{font-weight:600;font-size:14px;fill:#111}.ground{fill:#fff}.grid{stroke:#ddd;fill:none}.line{fill:none;stroke-width:2}.lead{fill:none;opacity:.5}@media(prefers-color-scheme:dark){.ground{fill:#16181b}text{fill:#bbb}.title{fill:#eee}.grid{stroke:#333}.line,circle{filter:brightness(1.5)}}</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
<text class="title" x="${PLOT.left}" y="22">${escaped(title)}</text>
<text x="${PLOT.left}" y="${PLOT.top - 8}" font-size="10">${escaped(y)}</text>
<text x="${PLOT.right}" y="${PLOT.bottom + 36}" text-anchor="end">${escaped(x)}</text>
${grid.join('\n')}
${lines.join('\n')}
</svg>
`;
}
