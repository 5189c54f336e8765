import { chance, circle, fade, ink, path, picture, rect, stroke, times } from './canvas';
import { gull, ripples } from './water';

const next = chance(77);

const pebbles = times(120, () => {
  const y = 640 + next() * 250;
  return `<ellipse cx="${(next() * 1600).toFixed(0)}" cy="${y.toFixed(0)}" rx="${(3 + next() * 10).toFixed(1)}" ry="${(2 + next() * 4).toFixed(1)}" fill="${next() > 0.5 ? '#6f604d' : '#a8967a'}" opacity="0.55"/>`;
});

const boat =
  `<ellipse cx="700" cy="742" rx="390" ry="26" fill="${ink.night}" opacity="0.22"/>` +
  path('M330 590 C460 640 900 640 1090 566 C1070 660 1000 730 900 742 H520 C420 736 350 680 330 590 Z', ink.rust) +
  path('M330 590 C460 640 900 640 1090 566 C1086 590 1080 606 1072 622 C900 684 470 688 344 628 Z', ink.brick) +
  stroke('M330 590 C460 640 900 640 1090 566', ink.sand, 9) +
  path('M420 604 C560 636 860 634 1010 592 C900 612 560 618 420 604 Z', ink.night, 'opacity="0.6"') +
  stroke('M486 560 L1180 668', ink.sand, 10) +
  path('M1170 654 L1266 676 L1262 698 L1164 680 Z', ink.sand);

const rope = times(
  5,
  (index) =>
    `<ellipse cx="1310" cy="${806 - index * 13}" rx="${84 - index * 5}" ry="${24 - index}" fill="none" stroke="${index % 2 ? '#c9ac78' : '#e0c697'}" stroke-width="13"/>`,
);

export const ferrySlipway = picture(
  'ferry-slipway',
  1600,
  900,
  fade('sky', '#b9cbd1', '#dfe3da', '#efe3cb') +
    rect(0, 0, 1600, 420, 'url(#sky)') +
    path('M0 372 C240 344 520 366 820 340 C1120 318 1360 350 1600 330 V430 H0 Z', '#8fa2a2') +
    rect(0, 410, 1600, 130, '#9db4bc') +
    ripples(21, 46, { left: -40, right: 1560, top: 418, bottom: 530 }, ink.white, 0.7) +
    path('M0 520 C300 500 640 540 980 512 C1260 492 1440 520 1600 506 V900 H0 Z', ink.mud) +
    path(
      'M0 560 C260 548 420 590 760 566 C1100 542 1400 580 1600 552 V604 C1300 612 1040 590 700 618 C400 640 200 600 0 616 Z',
      '#a39175',
      'opacity="0.6"',
    ) +
    pebbles +
    path('M980 900 L1230 560 H1440 L1600 720 V900 Z', '#b1a896') +
    times(6, (index) => stroke(`M${1190 - index * 44} ${614 + index * 58} H${1490 + index * 40}`, '#968d7c', 4)) +
    boat +
    stroke('M1000 610 C1100 760 1190 800 1250 806', '#e0c697', 8) +
    rope +
    circle(1310, 746, 12, '#c9ac78') +
    gull(420, 190, 96, ink.slate) +
    gull(560, 130, 64, ink.slate) +
    gull(980, 216, 74, ink.slate) +
    gull(1210, 118, 46, ink.slate) +
    gull(300, 290, 40, ink.slate),
);
