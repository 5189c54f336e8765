import { chance, stroke, times } from './canvas';

/** Short level strokes, longer and further apart towards the viewer. */
export function ripples(
  seed: number,
  count: number,
  area: { left: number; right: number; top: number; bottom: number },
  color: string,
  opacity = 0.5,
): string {
  const next = chance(seed);
  return times(count, () => {
    const nearness = next() ** 0.8;
    const y = area.top + nearness * (area.bottom - area.top);
    const length = 14 + nearness * 110 * (0.4 + next());
    const x = area.left + next() * (area.right - area.left);
    const width = 1.2 + nearness * 3;
    const d = `M${x.toFixed(0)} ${y.toFixed(0)} q${(length / 2).toFixed(0)} ${(2 + nearness * 5).toFixed(1)} ${length.toFixed(0)} 0`;
    return stroke(d, color, Number(width.toFixed(1)), `opacity="${(opacity * (0.4 + next() * 0.6)).toFixed(2)}"`);
  });
}

/** A gull in the distance. */
export function gull(x: number, y: number, span: number, color: string): string {
  const half = span / 2;
  return stroke(
    `M${x - half} ${y} q${half * 0.5} ${-half * 0.5} ${half} 0 q${half * 0.5} ${-half * 0.5} ${half} 0`,
    color,
    Math.max(2, span / 16),
  );
}
