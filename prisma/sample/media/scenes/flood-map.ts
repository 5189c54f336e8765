import { chance, circle, ink, path, picture, rect, stroke, text, times } from './canvas';
import { cobbsFerry, compass, ground, lettering } from './eller-map';

const next = chance(1790);

const reeds = times(26, () => {
  const x = 1190 + next() * 210;
  const y = 790 + next() * 190;
  return stroke(`M${x.toFixed(0)} ${y.toFixed(0)} l-4 -16 m4 16 l5 -18`, ink.moss, 3);
});

const flood =
  'M842 330 C810 330 760 350 720 400 C676 450 650 500 640 580 C630 660 660 720 690 780 C720 850 760 900 796 960 L830 900 C846 850 842 800 826 740 C800 640 800 590 826 520 C850 450 856 390 842 330 Z';
const wall = 'M836 300 C880 440 792 590 826 748 C846 830 846 880 812 968';

export const floodMap = picture(
  'flood-map',
  1600,
  1067,
  ground() +
    path(flood, '#7fb2cc', 'opacity="0.55"') +
    path(
      'M1130 770 C1230 720 1390 750 1420 860 C1440 950 1400 1010 1290 1020 C1230 960 1170 860 1130 770 Z',
      ink.leaf,
      'opacity="0.8"',
    ) +
    reeds +
    stroke(wall, ink.white, 17) +
    stroke(wall, ink.brick, 10) +
    lettering() +
    text(722, 620, 'The Flats', { size: 30, weight: 'bold', anchor: 'middle', fill: ink.deep }) +
    text(1290, 896, 'Cobb Marsh', { size: 28, weight: 'bold', anchor: 'middle', fill: '#3f5232' }) +
    circle(cobbsFerry.x + 20, cobbsFerry.y - 10, 12, ink.night) +
    text(1156, 690, 'Cobb’s Ferry, 9 houses', { size: 27 }) +
    text(800, 286, 'Boatyard', { size: 25, anchor: 'end' }) +
    text(786, 1008, 'Brewery', { size: 25, anchor: 'end' }) +
    rect(60, 830, 420, 180, ink.white, 'rx="4" opacity="0.92"') +
    stroke('M90 874 H160', ink.brick, 10) +
    text(184, 884, 'The wall, 2.3 km', { size: 27 }) +
    rect(90, 908, 70, 28, '#7fb2cc', 'opacity="0.6"') +
    text(184, 932, 'Water, February 2024', { size: 27 }) +
    rect(90, 956, 70, 28, ink.leaf, 'opacity="0.8"') +
    text(184, 980, 'The marsh of plan two', { size: 27 }) +
    compass(90, 120),
);
