import { chance, ink, path, picture, rect, stroke, text, times } from './canvas';

const next = chance(1931);

const planks = times(
  5,
  (index) =>
    rect(0, index * 214, 1600, 210, ['#8b6a4a', '#846344', '#917050', '#7f5f41', '#8d6c4c'][index] ?? ink.mud) +
    times(5, () => {
      const y = index * 214 + 14 + next() * 180;
      const x = next() * 1300;
      return stroke(
        `M${x.toFixed(0)} ${y.toFixed(0)} q${(140 + next() * 160).toFixed(0)} ${(next() * 16 - 8).toFixed(0)} ${(320 + next() * 260).toFixed(0)} 0`,
        '#6f5238',
        3,
        'opacity="0.5"',
      );
    }),
);

const plaster = times(40, () => {
  const x = next() * 1600;
  const y = next() * 1067;
  const s = 4 + next() * 15;
  return path(
    `M${x.toFixed(0)} ${y.toFixed(0)} l${s.toFixed(0)} ${(-s * 0.5).toFixed(0)} l${(s * 0.8).toFixed(0)} ${(s * 0.7).toFixed(0)} l${(-s * 0.7).toFixed(0)} ${(s * 0.8).toFixed(0)} Z`,
    '#e9e2d3',
    'opacity="0.85"',
  );
});

/** Lines of a hand that runs from right to left; strokes only, no letters. */
const hand = times(11, (line) => {
  const y = 236 + line * 56;
  const words = 5 + Math.floor(next() * 2);
  let x = 1268;
  return times(words, () => {
    const letters = 3 + Math.floor(next() * 4);
    const word = times(letters, () => {
      const bar = `M${x.toFixed(0)} ${y - 20} q${(-6 - next() * 6).toFixed(0)} ${(next() * 8 - 3).toFixed(0)} ${(-11 - next() * 4).toFixed(0)} 1`;
      const leg = [
        `q5 10 ${(next() * 6 - 2).toFixed(0)} ${(14 + next() * 8).toFixed(0)}`,
        `q3 12 -1 ${(30 + next() * 8).toFixed(0)}`,
        `m3 4 q2 8 0 15 q4 3 12 ${(next() * 4 - 2).toFixed(0)}`,
        `m11 3 q1 9 0 ${(14 + next() * 5).toFixed(0)} m-12 -12 q2 6 1 12`,
        `m12 -2 q-2 -8 -1 -14 m-4 14 q-2 10 -9 18`,
      ][Math.floor(next() * 5)];
      const shape = `${bar} ${leg}`;
      x -= 19;
      return stroke(shape, '#2f5a47', 4);
    });
    x -= 16;
    return x < 790 ? '' : word;
  });
});

const letter =
  rect(742, 128, 590, 800, ink.night, 'opacity="0.25" rx="4"') +
  path('M724 112 L1316 108 L1320 906 L730 912 Z', '#f3e6c8') +
  path('M724 112 L1316 108 L1317 306 L726 312 Z', '#eddcb8', 'opacity="0.6"') +
  stroke('M726 312 L1317 306', '#d8c499', 3) +
  stroke('M728 512 L1318 506', '#d8c499', 3) +
  stroke('M729 712 L1319 706', '#d8c499', 3) +
  stroke('M1020 110 L1024 908', '#d8c499', 3) +
  hand;

const tin =
  rect(186, 384, 430, 330, ink.night, 'opacity="0.3" rx="44"') +
  rect(160, 350, 430, 330, '#3d5a4b', 'rx="42"') +
  rect(184, 374, 382, 282, '#2a3f35', 'rx="30"') +
  rect(204, 394, 342, 242, '#4d4438', 'rx="20"') +
  rect(150, 116, 430, 210, '#46685a', 'rx="40"') +
  rect(170, 134, 390, 174, '#557a69', 'rx="30"') +
  `<ellipse cx="365" cy="221" rx="158" ry="66" fill="#d9b25f"/>` +
  `<ellipse cx="365" cy="221" rx="146" ry="56" fill="none" stroke="#7c3527" stroke-width="4"/>` +
  text(365, 214, 'HARBOUR', {
    size: 35,
    family: 'serif',
    weight: 'bold',
    anchor: 'middle',
    fill: '#7c3527',
    spacing: 3,
  }) +
  text(365, 252, 'MIXTURE', { size: 28, family: 'serif', anchor: 'middle', fill: '#7c3527', spacing: 6 }) +
  stroke('M190 330 H560', '#2a3f35', 14);

export const letterTin = picture(
  'letter-tin',
  1600,
  1067,
  rect(0, 0, 1600, 1067, '#5c4330') +
    planks +
    plaster +
    `<g transform="rotate(3 1020 510)">${letter}</g>` +
    `<g transform="rotate(-5 370 420)">${tin}</g>`,
);
