import { circle, ink, fade, path, picture, rect, stroke, text } from './canvas';
import { ripples } from './water';

/** One metre is 92 pixels; datum lies at y = 900. */
const level = (metres: number): number => 900 - metres * 92;
const quay = level(4.3);
const street = level(3.5);
const wallTop = level(5.6);

function house(): string {
  const left = 90;
  const right = 520;
  const eaves = street - 410;
  const window = (x: number, y: number) =>
    rect(x, y, 84, 112, ink.deep) + rect(x, y + 53, 84, 6, ink.white) + rect(x + 39, y, 6, 112, ink.white);
  return (
    rect(left, eaves, right - left, street - eaves, '#c07a58') +
    path(`M${left - 26} ${eaves} L${(left + right) / 2} ${eaves - 96} L${right + 26} ${eaves} Z`, ink.rust) +
    window(left + 60, eaves + 44) +
    window(right - 150, eaves + 44) +
    window(left + 60, street - 186) +
    rect(right - 146, street - 206, 92, 206, '#4f6b52') +
    rect(right - 116, street - 112, 34, 8, ink.glow) +
    stroke(`M${right - 146} ${street - 108} h92`, ink.glow, 3, 'stroke-dasharray="7 7"')
  );
}

function mark(metres: number, words: string, color: string, dash = ''): string {
  const y = level(metres);
  return (
    stroke(`M930 ${y} H1560`, color, 4, dash ? `stroke-dasharray="${dash}"` : '') +
    text(1556, y - 12, `${words}, ${metres.toFixed(1 + (metres === 4.62 ? 1 : 0))} m`, {
      size: 27,
      anchor: 'end',
      fill: color,
      weight: 'bold',
    })
  );
}

export const wallSection = picture(
  'wall-section',
  1600,
  900,
  fade('sky', '#e3ebea', '#f6efe1') +
    rect(0, 0, 1600, 900, 'url(#sky)') +
    rect(880, level(3.4), 720, 900 - level(3.4), '#7f9fb2') +
    ripples(8, 40, { left: 900, right: 1560, top: level(3.3), bottom: 860 }, ink.white, 0.5) +
    path(`M0 ${street} H640 L760 ${quay} H890 V760 C1010 800 1300 850 1600 846 V900 H0 Z`, ink.mud) +
    path(`M0 ${street} H640 L760 ${quay} H890 V${quay + 22} H752 L636 ${street + 22} H0 Z`, '#b9b0a0') +
    house() +
    rect(816, wallTop, 46, 900 - wallTop - 60, ink.slate) +
    rect(806, wallTop, 66, quay - wallTop, ink.brick) +
    rect(798, wallTop - 12, 82, 16, ink.rust) +
    circle(690, quay - 70, 13, ink.night) +
    path(`M672 ${quay + 28} L676 ${quay - 34} Q690 ${quay - 62} 704 ${quay - 34} L708 ${quay + 20} Z`, ink.night) +
    mark(5.6, 'Top of the wall', ink.rust) +
    mark(4.62, 'The surge of 2024', ink.deep, '14 10') +
    mark(3.4, 'Spring tide', '#3f6d88') +
    text(300, street + 62, 'Tern Street', { size: 30, anchor: 'middle', fill: ink.white, weight: 'bold' }) +
    text(776, wallTop - 40, 'The wall', { size: 30, anchor: 'middle', weight: 'bold', fill: ink.rust }),
);
