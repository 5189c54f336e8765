import { circle, fade, ink, path, picture, rect, stroke, times } from './canvas';
import { gull, ripples } from './water';

const farBank =
  'M0 470 C120 430 230 452 340 424 C470 392 560 430 690 410 C840 386 930 420 1080 398 C1230 376 1380 420 1600 388 V520 H0 Z';
const nearerBank = 'M0 506 C160 482 300 500 460 486 C700 466 900 500 1120 482 C1300 468 1460 490 1600 476 V524 H0 Z';

function village(): string {
  const house = (x: number, y: number, width: number, height: number) =>
    rect(x, y - height, width, height, ink.night) +
    path(
      `M${x - 5} ${y - height} L${x + width / 2} ${y - height - width * 0.5} L${x + width + 5} ${y - height} Z`,
      ink.night,
    );
  const window = (x: number, y: number) => rect(x, y, 7, 9, ink.glow);
  return (
    house(1150, 496, 44, 32) +
    house(1202, 494, 36, 26) +
    house(1252, 496, 50, 34) +
    house(1330, 492, 40, 28) +
    rect(1092, 414, 26, 84, ink.night) +
    path('M1088 416 L1105 360 L1122 416 Z', ink.night) +
    window(1160, 472) +
    window(1178, 472) +
    window(1214, 474) +
    window(1268, 470) +
    window(1346, 472)
  );
}

function boat(): string {
  const people = [612, 650, 690, 728, 772, 812, 850].map(
    (x, index) =>
      circle(x, 592 - (index % 3) * 5, 11, ink.night) +
      path(
        `M${x - 15} 640 Q${x - 15} ${604 - (index % 3) * 5} ${x} ${604 - (index % 3) * 5} Q${x + 15} ${604 - (index % 3) * 5} ${x + 15} 640 Z`,
        ink.night,
      ),
  );
  return (
    people.join('') +
    circle(948, 582, 12, ink.night) +
    path('M930 640 Q930 596 948 596 Q968 596 966 640 Z', ink.night) +
    stroke('M960 612 L1030 690', ink.night, 6) +
    stroke('M566 636 V500', ink.night, 6) +
    circle(566, 498, 60, ink.glow, 'opacity="0.16"') +
    circle(566, 498, 30, ink.glow, 'opacity="0.3"') +
    circle(566, 498, 12, ink.white) +
    path('M500 628 C620 646 880 646 1006 622 C996 664 968 684 930 688 H590 C548 688 516 664 500 628 Z', ink.rust) +
    stroke('M500 628 C620 646 880 646 1006 622', ink.sand, 5)
  );
}

const reflections =
  times(9, (index) =>
    rect(
      536 + index * 4 - (index % 2) * 10,
      702 + index * 20,
      62 - index * 5,
      5,
      ink.glow,
      `rx="2" opacity="${0.75 - index * 0.075}"`,
    ),
  ) + path('M590 694 H930 C960 706 900 722 760 724 C620 724 560 708 590 694 Z', ink.night, 'opacity="0.35"');

export const ferryDusk = picture(
  'ferry-dusk',
  1600,
  900,
  fade('sky', '#24405e', '#5d7893', '#c9a98b', '#eebd7c') +
    rect(0, 0, 1600, 530, 'url(#sky)') +
    circle(300, 430, 54, ink.glow, 'opacity="0.95"') +
    circle(300, 430, 96, ink.glow, 'opacity="0.18"') +
    path(farBank, '#6f7f8c') +
    path(nearerBank, ink.deep) +
    village() +
    fade('water', '#d9ae80', '#6f8497', '#2b4763', '#16263a') +
    rect(0, 518, 1600, 382, 'url(#water)') +
    ripples(11, 90, { left: -60, right: 1560, top: 530, bottom: 880 }, ink.white, 0.34) +
    ripples(5, 40, { left: 190, right: 380, top: 526, bottom: 760 }, ink.glow, 0.7) +
    reflections +
    boat() +
    gull(760, 210, 54, ink.pale) +
    gull(846, 250, 36, ink.pale) +
    gull(690, 276, 28, ink.pale),
);
