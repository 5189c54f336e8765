/** One line of a metric: its labels and its value. */
export type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];
export type Samples = number | readonly Sample[];
export type MetricType = 'counter' | 'gauge' | 'histogram';

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' };
const escaped = (text: string): string => text.replace(/[\\"\n]/g, (character) => ESCAPES[character] ?? '');

function labelled(labels: Sample[0]): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** A sample's value; Prometheus reads `NaN` where there is nothing to say. */
const number = (value: number): string => (Number.isFinite(value) ? String(value) : 'NaN');

function block(name: string, type: MetricType, help: string, lines: readonly string[]): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
}

/** One metric in the text format of Prometheus (its documentation, "Exposition formats", 0.0.4). */
export function metric(name: string, type: 'counter' | 'gauge', help: string, samples: Samples): string {
  const full = `rejoinder_${name}`;
  const all: readonly Sample[] = typeof samples === 'number' ? [[{}, samples]] : samples;
  return block(
    full,
    type,
    help,
    all.map(([labels, value]) => `${full}${labelled(labels)} ${number(value)}`),
  );
}

/** A histogram: how many observations were at most each bound, their sum and their count. */
export function histogram(
  name: string,
  help: string,
  seen: { bounds: readonly number[]; counts: readonly number[]; sum: number },
): string {
  const full = `rejoinder_${name}`;
  let total = 0;
  const buckets = seen.counts.map((count, at) => {
    total += count;
    const bound = seen.bounds[at];
    return `${full}_bucket{le="${bound === undefined ? '+Inf' : bound}"} ${total}`;
  });
  return block(full, 'histogram', help, [...buckets, `${full}_sum ${seen.sum}`, `${full}_count ${total}`]);
}
