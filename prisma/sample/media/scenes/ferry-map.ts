import { circle, ink, picture, rect, stroke, text } from './canvas';
import { cobbsFerry, compass, ground, lettering, slipway } from './eller-map';

const crossing = `M${slipway.x} ${slipway.y} L${cobbsFerry.x} ${cobbsFerry.y}`;
const detour =
  'M806 672 C740 640 700 540 640 430 C590 330 560 260 600 196 C660 156 720 148 760 148 L950 148 C1090 150 1250 210 1330 340 C1420 480 1440 600 1300 660 C1240 690 1180 692 1130 692';

export const ferryMap = picture(
  'ferry-map',
  1600,
  1067,
  ground() +
    stroke(detour, ink.brick, 9) +
    stroke(crossing, ink.night, 9, 'stroke-dasharray="2 22"') +
    lettering() +
    circle(slipway.x - 10, slipway.y, 15, ink.night) +
    circle(slipway.x - 10, slipway.y, 6, ink.white) +
    circle(cobbsFerry.x + 14, cobbsFerry.y, 15, ink.night) +
    circle(cobbsFerry.x + 14, cobbsFerry.y, 6, ink.white) +
    text(786, 716, 'Slipway', { size: 30, weight: 'bold', anchor: 'end' }) +
    text(1150, 750, 'Cobb’s Ferry', { size: 30, weight: 'bold' }) +
    rect(1130, 880, 410, 140, ink.white, 'rx="4" opacity="0.92"') +
    stroke('M1160 924 H1240', ink.night, 9, 'stroke-dasharray="2 22"') +
    text(1262, 934, '400 yards by boat', { size: 28 }) +
    stroke('M1160 980 H1240', ink.brick, 9) +
    text(1262, 990, '5.2 miles by road', { size: 28 }) +
    compass(90, 120),
);
