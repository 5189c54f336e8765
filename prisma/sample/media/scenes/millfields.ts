import { chance, circle, fade, ink, path, picture, rect, stroke, times } from './canvas';
import { gull } from './water';

const next = chance(60);

function terrace(): string {
  return times(7, (index) => {
    const x = -30 + index * 92;
    const y = 470 + index * 6;
    return (
      rect(x, y, 92, 150, index % 2 ? '#b4694b' : '#a95c40') +
      path(`M${x - 4} ${y} L${x + 46} ${y - 52} L${x + 96} ${y} Z`, index % 2 ? '#5d4a48' : '#68544f') +
      rect(x + 68, y - 66, 16, 46, '#8a4a34') +
      rect(x + 14, y + 26, 24, 34, ink.glow) +
      rect(x + 54, y + 26, 24, 34, ink.pale)
    );
  });
}

function estate(): string {
  return times(9, (index) => {
    const x = 940 + index * 74;
    const y = 330 - index * 5 + (index % 2) * 6;
    return (
      rect(x, y, 54, 44, index % 3 ? '#eadfc8' : '#d9c7a6') +
      path(`M${x - 6} ${y} L${x + 27} ${y - 30} L${x + 60} ${y} Z`, '#7d6a62') +
      rect(x + 10, y + 12, 12, 14, ink.slate) +
      rect(x + 32, y + 12, 12, 14, ink.slate)
    );
  });
}

function tree(x: number, y: number, size: number): string {
  const blobs = [
    [0, -1.02, 0.62],
    [-0.52, -0.8, 0.5],
    [0.54, -0.82, 0.52],
    [-0.3, -1.34, 0.46],
    [0.3, -1.36, 0.48],
    [0, -1.62, 0.38],
  ] as const;
  return (
    `<ellipse cx="${x + size * 0.3}" cy="${y}" rx="${size * 0.95}" ry="${size * 0.12}" fill="${ink.night}" opacity="0.22"/>` +
    path(
      `M${x - size * 0.1} ${y} Q${x - size * 0.05} ${y - size * 0.5} ${x - size * 0.16} ${y - size * 0.8} H${x + size * 0.16} Q${x + size * 0.05} ${y - size * 0.5} ${x + size * 0.12} ${y} Z`,
      '#5a4634',
    ) +
    blobs.map(([dx, dy, r]) => circle(x + dx * size, y + dy * size, r * size, '#4f6a44')).join('') +
    blobs
      .map(([dx, dy, r]) => circle(x + dx * size - size * 0.1, y + dy * size - size * 0.1, r * size * 0.72, '#6d8857'))
      .join('') +
    times(9, () =>
      circle(
        Math.round(x + (next() - 0.5) * size * 1.5),
        Math.round(y - size * (0.7 + next())),
        Math.round(size * 0.06),
        '#8aa16b',
      ),
    )
  );
}

const grass = times(150, () => {
  const y = 560 + next() ** 0.8 * 330;
  const tall = 6 + ((y - 560) / 330) * 22;
  const x = next() * 1600;
  return stroke(
    `M${x.toFixed(0)} ${y.toFixed(0)} q2 ${(-tall / 2).toFixed(0)} ${(next() * 10 - 5).toFixed(0)} ${(-tall).toFixed(0)}`,
    next() > 0.5 ? '#5f7d4c' : '#b3bf86',
    3,
    'opacity="0.7"',
  );
});

export const millfields = picture(
  'millfields',
  1600,
  900,
  fade('sky', '#a9c0cb', '#dbe0d6', '#f0e2c4') +
    rect(0, 0, 1600, 500, 'url(#sky)') +
    `<ellipse cx="420" cy="150" rx="210" ry="32" fill="${ink.white}" opacity="0.7"/>` +
    `<ellipse cx="560" cy="128" rx="150" ry="30" fill="${ink.white}" opacity="0.7"/>` +
    `<ellipse cx="1230" cy="96" rx="190" ry="24" fill="${ink.white}" opacity="0.6"/>` +
    path('M700 430 C940 350 1260 330 1600 300 V560 H700 Z', '#93a683') +
    estate() +
    terrace() +
    path('M0 600 C260 560 520 540 820 452 C1060 384 1320 360 1600 346 V900 H0 Z', '#8fa66e') +
    path('M0 690 C360 640 760 600 1080 500 C1280 440 1440 414 1600 404 V900 H0 Z', '#7f9a5f') +
    path('M0 800 C420 742 900 760 1600 600 V900 H0 Z', '#728e54') +
    path(
      'M560 900 C640 790 780 720 900 660 C1020 600 1100 520 1150 430 L1164 428 C1130 530 1050 620 940 682 C840 740 760 800 730 900 Z',
      '#d9c493',
    ) +
    grass +
    tree(1270, 640, 150) +
    times(12, (index) => rect(20 + index * 52, 676 - index * 7, 8, 60, '#5e4c3c')) +
    stroke('M0 702 C220 680 440 640 620 612', '#5e4c3c', 5) +
    stroke('M0 722 C220 700 440 660 620 632', '#5e4c3c', 5) +
    gull(820, 210, 44, ink.slate) +
    gull(900, 180, 30, ink.slate),
);
