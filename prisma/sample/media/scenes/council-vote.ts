import { circle, ink, picture, rect, text } from './canvas';

interface Seat {
  x: number;
  y: number;
  angle: number;
}

const rows = [
  { seats: 6, radius: 250 },
  { seats: 8, radius: 380 },
  { seats: 11, radius: 510 },
];

const seats: Seat[] = rows
  .flatMap(({ seats: count, radius }) =>
    Array.from({ length: count }, (_, index) => {
      const angle = Math.PI * (1 - index / (count - 1));
      return { x: Math.round(800 + Math.cos(angle) * radius), y: Math.round(750 - Math.sin(angle) * radius), angle };
    }),
  )
  .sort((left, right) => right.angle - left.angle);

const FOR = 13;

export const councilVote = picture(
  'council-vote',
  1600,
  900,
  rect(0, 0, 1600, 900, ink.paper) +
    rect(60, 52, 64, 8, ink.ochre) +
    text(60, 112, 'To sell the Market Hall', { size: 42, family: 'serif', weight: 'bold', fill: ink.deep }) +
    seats.map((seat, index) => circle(seat.x, seat.y, 44, index < FOR ? ink.deep : ink.ochre)).join('') +
    text(700, 752, '13', { size: 112, family: 'serif', weight: 'bold', anchor: 'middle', fill: ink.deep }) +
    text(900, 752, '12', { size: 112, family: 'serif', weight: 'bold', anchor: 'middle', fill: '#b67a22' }) +
    text(290, 852, 'For', { size: 34, weight: 'bold', anchor: 'middle', fill: ink.deep }) +
    text(1310, 852, 'Against', { size: 34, weight: 'bold', anchor: 'middle', fill: '#b67a22' }),
);
