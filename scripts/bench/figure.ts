import { spread } from './statistics';

export type Unit =
  'requests/s' | 'renders/s' | 'comments/s' | 'inserts/s' | 'ms' | 's' | 'MiB' | 'kB' | 'requests' | '×';
export type Target = { atMost: number } | { atLeast: number };

/** One line of the table. */
export type Figure = { id: string; what: string; unit: Unit; target?: Target };

/** What one round gave for a figure; words say why it could not be measured. */
export type Reading = number | string;

/** How a target stands: judged by the median of the rounds. */
export function verdict(target: Target | undefined, median: number): string {
  if (!target) return '';
  const [limit, missed] =
    'atMost' in target ? [target.atMost, median > target.atMost] : [target.atLeast, median < target.atLeast];
  if (!missed) return 'met';
  const share = Math.abs(median - limit) / limit;
  return `missed by ${share < 0.01 ? 'less than 1' : Math.round(share * 100)} %`;
}

/** A number as people read it: three digits count, large ones are grouped. */
export function inDigits(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
}

function wanted({ target, unit }: Figure): string {
  if (!target) return '';
  return 'atMost' in target ? `≤ ${inDigits(target.atMost)} ${unit}` : `≥ ${inDigits(target.atLeast)} ${unit}`;
}

/** The cells of a figure's line: what, target, least, median, greatest, verdict. */
export function cellsOf(figure: Figure, readings: readonly Reading[]): string[] {
  const numbers = readings.filter((reading) => typeof reading === 'number');
  const reasons = [...new Set(readings.filter((reading) => typeof reading === 'string'))];
  if (numbers.length === 0) return [figure.what, wanted(figure), '', '', '', reasons.join('; ') || 'not measured'];
  const { min, median, max } = spread(numbers);
  const last = [verdict(figure.target, median), ...reasons].filter(Boolean).join('; ');
  return [figure.what, wanted(figure), inDigits(min), `${inDigits(median)} ${figure.unit}`, inDigits(max), last];
}
