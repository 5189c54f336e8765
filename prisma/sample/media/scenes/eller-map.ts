import { chance, ink, path, rect, stroke, text, times } from './canvas';

/** The ground that both maps of the river are drawn on: 1600 × 1067, north at the top. */

const river =
  'M700 -20 C720 120 800 200 830 330 C862 470 790 600 830 760 C856 880 800 980 770 1090 H1290 C1270 960 1180 880 1130 760 C1070 620 1100 470 1050 340 C1010 220 930 120 900 -20 Z';

export const mainRoad =
  'M-20 420 C200 410 380 330 520 230 C600 176 700 150 760 148 L950 148 C1090 150 1250 210 1330 340 C1420 480 1440 600 1300 660';
export const bridge = { x: 752, y: 134, width: 206, height: 28 };
export const slipway = { x: 822, y: 668 };
export const cobbsFerry = { x: 1112, y: 690 };

function blocks(): string {
  const next = chance(1874);
  return times(13, (column) =>
    times(14, (row) => {
      const x = 90 + column * 52 + row * 3;
      const y = 270 + row * 52 - column * 7;
      const nearRiver = x > 700 + (row > 6 ? 20 : 0);
      const onRoad = Math.abs(y - (440 - x * 0.42)) < 62;
      if (nearRiver || onRoad || next() < 0.16) return '';
      const width = 26 + next() * 16;
      const height = 20 + next() * 20;
      return rect(x, Number(y.toFixed(0)), Number(width.toFixed(0)), Number(height.toFixed(0)), '#d3c3a3', 'rx="2"');
    }),
  );
}

export function ground(): string {
  return (
    rect(0, 0, 1600, 1067, ink.paper) +
    path('M1330 -20 C1300 200 1480 420 1420 640 C1380 820 1480 940 1460 1090 H1620 V-20 Z', '#e9e8d2') +
    blocks() +
    path(river, '#b7cdd6') +
    stroke(
      'M806 30 C850 180 930 260 944 380 C960 520 930 640 972 780 C1000 890 1030 980 1036 1067',
      '#a3bdc8',
      5,
      'stroke-dasharray="2 26"',
    ) +
    stroke(mainRoad, ink.white, 20) +
    stroke(mainRoad, '#c9b78f', 3) +
    rect(bridge.x, bridge.y, bridge.width, bridge.height, ink.slate, 'rx="3"')
  );
}

export function lettering(): string {
  return (
    text(330, 640, 'HATHERSEA', { size: 46, family: 'serif', anchor: 'middle', spacing: 10, fill: ink.deep }) +
    text(985, 900, 'River Eller', { size: 36, family: 'serif', anchor: 'middle', rotate: 66, fill: ink.slate }) +
    text(856, 106, 'Brannock Street bridge', { size: 26, anchor: 'middle' })
  );
}

export function compass(x: number, y: number): string {
  return (
    path(`M${x} ${y - 46} L${x + 15} ${y + 18} L${x} ${y + 4} L${x - 15} ${y + 18} Z`, ink.deep) +
    text(x, y - 58, 'N', { size: 26, anchor: 'middle', family: 'serif' })
  );
}
