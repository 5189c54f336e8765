import { circle, fade, ink, path, picture, rect, stroke, text, times } from './canvas';
import { ripples } from './water';

const bell =
  path(
    'M560 250 C560 196 600 168 646 168 C692 168 732 196 732 250 C734 330 752 378 790 408 H502 C540 378 558 330 560 250 Z',
    ink.ochre,
  ) +
  path(
    'M586 250 C588 214 606 194 630 190 C606 232 610 330 574 396 H520 C556 360 584 330 586 250 Z',
    ink.glow,
    'opacity="0.8"',
  ) +
  rect(488, 404, 316, 22, '#b97d2b', 'rx="11"') +
  circle(646, 440, 24, '#8d5d1f') +
  stroke('M646 462 C640 540 664 580 648 650', ink.sand, 9) +
  circle(648, 668, 18, ink.sand) +
  stroke('M646 168 V128', ink.night, 14) +
  text(646, 388, '1851', { size: 34, family: 'serif', anchor: 'middle', fill: '#7a4f18', spacing: 6 });

const fares: [string, string][] = [
  ['A person', '2.00'],
  ['A bicycle', '1.00'],
  ['A dog', 'free'],
  ['A pram', 'free'],
  ['A beast, led', '3.50'],
];

const board =
  rect(944, 250, 452, 500, ink.mud, 'rx="6"') +
  rect(960, 266, 420, 468, ink.white, 'rx="3"') +
  text(1170, 336, 'COBB’S FERRY', {
    size: 40,
    family: 'serif',
    weight: 'bold',
    anchor: 'middle',
    fill: ink.deep,
    spacing: 2,
  }) +
  stroke('M1000 364 H1340', ink.brick, 4) +
  fares
    .map(
      ([what, price], index) =>
        text(1000, 426 + index * 58, what, { size: 32, family: 'serif' }) +
        text(1340, 426 + index * 58, price, { size: 32, family: 'serif', anchor: 'end', fill: ink.brick }),
    )
    .join('') +
  text(1170, 716, 'Ring once and be patient', { size: 25, family: 'serif', anchor: 'middle', fill: ink.slate });

const stones = times(5, (row) =>
  times(9, (column) =>
    rect(
      -80 + column * 210 + (row % 2) * 96,
      852 + row * 46,
      200,
      40,
      ['#9b9486', '#a8a091', '#918a7c', '#b2aa9b'][(row * 3 + column) % 4] ?? ink.mud,
      'rx="7"',
    ),
  ),
);

export const ferryBell = picture(
  'ferry-bell',
  1600,
  1067,
  fade('sky', '#c7d6da', '#e9e6d9', '#f4e4c6') +
    rect(0, 0, 1600, 600, 'url(#sky)') +
    path('M0 560 C260 520 480 548 760 526 C1060 504 1300 540 1600 512 V620 H0 Z', '#94a6a3') +
    fade('water', '#dfe2da', '#b4c6cb', '#8fa9b4') +
    rect(0, 592, 1600, 270, 'url(#water)') +
    ripples(3, 60, { left: -60, right: 1560, top: 606, bottom: 840 }, ink.white, 0.8) +
    rect(0, 836, 1600, 231, '#7d7669') +
    stones +
    rect(336, 60, 44, 800, ink.white) +
    rect(372, 60, 10, 800, ink.mist) +
    rect(320, 848, 78, 26, ink.mist, 'rx="4"') +
    path('M380 108 H720 V130 H380 Z', ink.night) +
    path('M380 250 L500 130 H470 L380 220 Z', ink.night) +
    bell +
    rect(990, 740, 20, 130, ink.mud) +
    rect(1330, 740, 20, 130, ink.mud) +
    board,
);
