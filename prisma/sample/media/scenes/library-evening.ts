import { chance, circle, fade, ink, path, picture, rect, stroke, times } from './canvas';

const next = chance(20);

const WALL = '#7d6f5d';
const STONE = '#8f816c';
const SHADE = '#4a4238';

/** A tall window with a lamp behind it, and shelves to see through it. */
function window(x: number): string {
  return (
    path(`M${x} 610 V372 Q${x + 62} 300 ${x + 124} 372 V610 Z`, SHADE) +
    path(`M${x + 10} 602 V378 Q${x + 62} 316 ${x + 114} 378 V602 Z`, ink.glow) +
    times(3, (row) => {
      const y = 446 + row * 58;
      return (
        times(11, (book) => {
          const tall = 18 + next() * 16;
          const color = [ink.brick, ink.rust, ink.moss, ink.slate, ink.ochre][Math.floor(next() * 5)] ?? ink.rust;
          return rect(x + 14 + book * 9, Math.round(y - tall), 7, Math.round(tall), color, 'opacity="0.75"');
        }) + rect(x + 10, y, 104, 5, ink.rust)
      );
    }) +
    rect(x + 59, 340, 6, 262, SHADE) +
    rect(x + 10, 488, 104, 5, SHADE, 'opacity="0.5"')
  );
}

/** Somebody on the steps, wrapped in a blanket, with a screen on their knees. */
function pupil(x: number, y: number, blanket: string): string {
  return (
    path(`M${x - 34} ${y} Q${x - 40} ${y - 62} ${x} ${y - 70} Q${x + 42} ${y - 62} ${x + 38} ${y} Z`, blanket) +
    path(`M${x - 20} ${y} Q${x - 14} ${y - 48} ${x + 2} ${y - 60} L${x + 12} ${y} Z`, ink.night, 'opacity="0.18"') +
    circle(x + 2, y - 86, 19, '#8a5f45') +
    path(`M${x - 18} ${y - 86} a20 20 0 0 1 40 -4 q-18 -8 -40 4 Z`, ink.night) +
    path(`M${x + 10} ${y - 22} l36 -4 l4 -26 l-36 4 Z`, ink.pale) +
    circle(x + 26, y - 40, 40, ink.pale, 'opacity="0.1"')
  );
}

function lamp(x: number): string {
  return (
    circle(x, 300, 170, ink.glow, 'opacity="0.12"') +
    circle(x, 300, 90, ink.glow, 'opacity="0.2"') +
    rect(x - 6, 330, 12, 560, ink.night) +
    path(`M${x - 26} 330 L${x - 18} 270 H${x + 18} L${x + 26} 330 Z`, ink.glow) +
    path(`M${x - 24} 270 L${x} 244 L${x + 24} 270 Z`, ink.night) +
    rect(x - 16, 880, 32, 14, ink.night)
  );
}

const steps = times(5, (index) => {
  const y = 700 + index * 44;
  const x = 560 - index * 60;
  return rect(x, y, 1480 - 2 * x + 120, 44, index % 2 ? '#6e6557' : '#7a705f') + rect(x, y, 1600 - 2 * x, 5, STONE);
});

const stars = times(26, () =>
  circle(
    Math.round(next() * 1600),
    Math.round(next() * 210),
    2,
    ink.pale,
    `opacity="${(0.3 + next() * 0.5).toFixed(2)}"`,
  ),
);

export const libraryEvening = picture(
  'library-evening',
  1600,
  1067,
  fade('dusk', '#16263a', '#2b4763', '#7c6f77', '#c98f63') +
    rect(0, 0, 1600, 1067, 'url(#dusk)') +
    stars +
    path('M0 640 L120 560 L230 600 L330 520 L420 590 V800 H0 Z', '#26384b') +
    path('M1600 630 L1500 540 L1420 590 L1330 560 L1250 620 V800 H1600 Z', '#26384b') +
    rect(300, 262, 1000, 640, WALL) +
    path('M270 262 L800 108 L1330 262 Z', STONE) +
    path('M360 246 L800 128 L1240 246 Z', '#6f6352') +
    circle(800, 200, 32, ink.glow) +
    stroke('M800 200 V180 M800 200 L814 208', ink.night, 5) +
    rect(280, 262, 1040, 26, STONE) +
    [350, 510, 966, 1126].map(window).join('') +
    rect(690, 372, 220, 338, SHADE) +
    path('M706 710 V404 Q800 330 894 404 V710 Z', ink.glow) +
    path('M706 710 V404 Q752 368 796 367 V710 Z', ink.rust, 'opacity="0.85"') +
    rect(780, 540, 9, 30, ink.glow) +
    rect(0, 900, 1600, 167, '#2a3036') +
    steps +
    path('M706 710 H894 L1060 920 H560 Z', ink.glow, 'opacity="0.3"') +
    pupil(470, 790, ink.brick) +
    pupil(580, 834, ink.moss) +
    pupil(1040, 790, ink.slate) +
    pupil(1150, 878, ink.ochre) +
    path('M0 1000 Q800 940 1600 1000 V1067 H0 Z', '#1d2329') +
    lamp(210) +
    lamp(1420),
);
