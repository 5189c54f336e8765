import { circle, fade, ink, path, picture, rect, stroke, times } from './canvas';
import { gull } from './water';

function arch(x: number, width: number, top: number, glass: string): string {
  const half = width / 2;
  const spring = top + half;
  const shape = (inset: number) =>
    `M${x + inset} 690 V${spring} A${half - inset} ${half - inset} 0 0 1 ${x + width - inset} ${spring} V690 Z`;
  const spokes = times(7, (index) => {
    const angle = Math.PI * ((index + 1) / 8);
    const far = half - 18;
    return stroke(
      `M${x + half} ${spring} L${(x + half + Math.cos(angle) * far).toFixed(0)} ${(spring - Math.sin(angle) * far).toFixed(0)}`,
      ink.night,
      4,
    );
  });
  return (
    path(shape(-16), ink.sand) +
    path(shape(0), ink.night) +
    path(shape(14), glass) +
    spokes +
    stroke(`M${x + 14} ${spring} H${x + width - 14}`, ink.night, 8) +
    stroke(`M${x + half} ${spring} V690`, ink.night, 6)
  );
}

function awning(x: number, width: number, color: string): string {
  const stripe = width / 6;
  return (
    rect(x + 8, 640, width - 16, 120, '#5b4331') +
    times(6, (index) =>
      path(
        `M${x + index * stripe} 600 H${x + (index + 1) * stripe} L${x + (index + 1) * stripe + 6 - 2 * (5 - index)} 652 q${-stripe / 2} 22 ${-stripe} 0 Z`,
        index % 2 ? ink.white : color,
      ),
    ) +
    rect(x, 590, width, 14, ink.night) +
    rect(x + 2, 704, width - 4, 70, '#8f6a48') +
    times(5, (index) =>
      circle(
        x + 24 + index * ((width - 48) / 4),
        698,
        16,
        [ink.ochre, ink.moss, ink.brick, ink.leaf, ink.glow][index] ?? ink.ochre,
      ),
    )
  );
}

function person(x: number, y: number, tall: number, coat: string): string {
  return (
    `<ellipse cx="${x + 6}" cy="${y + 2}" rx="${tall * 0.26}" ry="6" fill="${ink.night}" opacity="0.25"/>` +
    path(
      `M${x - tall * 0.15} ${y} L${x - tall * 0.19} ${y - tall * 0.6} Q${x} ${y - tall * 0.92} ${x + tall * 0.19} ${y - tall * 0.6} L${x + tall * 0.15} ${y} Z`,
      coat,
    ) +
    circle(x, y - tall * 0.9, tall * 0.11, '#d8a988') +
    path(`M${x - tall * 0.11} ${y - tall * 0.92} a${tall * 0.11} ${tall * 0.11} 0 0 1 ${tall * 0.22} 0 Z`, ink.night)
  );
}

const bricks = times(16, (row) => stroke(`M210 ${392 + row * 19} H1390`, '#95432d', 2, 'opacity="0.45"'));

const clock =
  path('M690 330 V190 H910 V330 Z', ink.brick) +
  path('M664 196 L800 84 L936 196 Z', ink.rust) +
  rect(792, 40, 16, 60, ink.night) +
  path('M808 46 L866 58 L808 72 Z', ink.ochre) +
  rect(676, 318, 248, 16, ink.sand) +
  circle(800, 256, 56, ink.night) +
  circle(800, 256, 48, ink.white) +
  stroke('M800 256 L815.4 274.4', ink.night, 8) +
  stroke('M800 256 L766 275', ink.night, 5) +
  circle(800, 256, 6, ink.brick);

export const marketHall = picture(
  'market-hall',
  1600,
  900,
  fade('sky', '#b6c9cf', '#e4e2d3', '#f3dfba') +
    rect(0, 0, 1600, 780, 'url(#sky)') +
    path('M0 560 H60 V470 L110 430 L160 470 V520 H200 V780 H0 Z', '#93a0a0') +
    path('M1600 540 H1540 V480 L1490 440 L1440 480 V540 H1400 V780 H1600 Z', '#93a0a0') +
    path('M170 396 L250 322 H1350 L1430 396 Z', ink.slate) +
    times(18, (index) => stroke(`M${262 + index * 64} 326 L${200 + index * 71} 394`, '#5f7d94', 3)) +
    rect(200, 384, 1200, 316, ink.brick) +
    bricks +
    rect(184, 378, 1232, 20, ink.sand) +
    clock +
    arch(270, 260, 440, '#7c97a5') +
    arch(650, 300, 410, '#e6b763') +
    arch(1070, 260, 440, '#7c97a5') +
    rect(0, 690, 1600, 210, '#cfc3ab') +
    times(7, (row) => stroke(`M0 ${720 + row * row * 4 + row * 10} H1600`, '#b9ac92', 2)) +
    times(17, (index) => stroke(`M${800 + (index - 8) * 96} 690 L${800 + (index - 8) * 240} 900`, '#b9ac92', 2)) +
    awning(120, 250, ink.moss) +
    awning(400, 210, ink.brick) +
    awning(990, 210, ink.deep) +
    awning(1230, 250, ink.ochre) +
    person(560, 800, 130, ink.deep) +
    person(612, 806, 118, ink.rust) +
    person(860, 788, 112, ink.moss) +
    person(1130, 840, 150, ink.slate) +
    person(1178, 842, 96, ink.ochre) +
    person(300, 850, 156, '#5c4a63') +
    gull(420, 150, 50, ink.slate) +
    gull(500, 190, 34, ink.slate) +
    gull(1130, 130, 44, ink.slate),
);
