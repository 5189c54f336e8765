import { circle, ink, path, picture, rect, stroke, text } from './canvas';

interface Stop {
  x: number;
  y: number;
  name: string;
  below?: boolean;
}

const stops: Stop[] = [
  { x: 150, y: 250, name: 'Northgate' },
  { x: 330, y: 250, name: 'High school' },
  { x: 520, y: 380, name: 'Library', below: true },
  { x: 690, y: 380, name: 'Market Square' },
  { x: 1000, y: 380, name: 'Bridge, far side' },
  { x: 1180, y: 560, name: 'Hospital' },
  { x: 1180, y: 720, name: 'Orrin road' },
  { x: 1400, y: 780, name: 'Little Orrin', below: true },
];

const river =
  'M860 -20 C800 160 820 280 846 380 C874 500 900 640 1000 780 C1040 850 1040 880 1046 920 H820 C800 780 740 640 724 500 C716 380 690 160 720 -20 Z';
const before = 'M150 250 H330 L460 380 H690';
const slow = 'M690 380 H1000';
const after = 'M1000 380 L1180 560 V720 L1240 780 H1400';

export const busMap = picture(
  'bus-map',
  1600,
  900,
  rect(0, 0, 1600, 900, ink.paper) +
    path(river, '#c9dae0') +
    text(796, 96, 'River Eller', { size: 30, family: 'serif', fill: ink.slate, rotate: 94 }) +
    rect(60, 52, 64, 8, ink.ochre) +
    text(60, 112, 'The 14, stop by stop', { size: 42, family: 'serif', weight: 'bold', fill: ink.deep }) +
    stroke(before, ink.deep, 20) +
    stroke(after, ink.deep, 20) +
    stroke(slow, ink.brick, 30) +
    stops
      .map(
        (stop) =>
          circle(stop.x, stop.y, 18, ink.white, `stroke="${ink.night}" stroke-width="7"`) +
          (stop.x >= 1180 && !stop.below
            ? text(stop.x + 42, stop.y + 10, stop.name, { size: 30 })
            : text(stop.x, stop.below ? stop.y + 66 : stop.y - 46, stop.name, { size: 30, anchor: 'middle' })),
      )
      .join('') +
    stroke('M845 420 V482', ink.brick, 4) +
    rect(640, 484, 410, 128, ink.white, `rx="6" stroke="${ink.brick}" stroke-width="4"`) +
    text(845, 536, '+7 minutes', { size: 42, weight: 'bold', anchor: 'middle', fill: ink.brick }) +
    text(845, 584, 'school days, 8.10 to 9.05', { size: 26, anchor: 'middle' }) +
    text(1400, 886, '4 min to turn round', { size: 26, anchor: 'middle', fill: ink.slate }),
);
