import { monitorEventLoopDelay } from 'node:perf_hooks';
import { refusedActions } from '@/lib/refused-actions';
import { metric } from './exposition';

const NANOSECONDS = 1e9;
/** Milliseconds between two looks; anything shorter than that is not seen. */
const RESOLUTION = 20;

/** What the process itself takes, and how late it comes to its work. */
export class ProcessMetrics {
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION });

  constructor() {
    this.#delay.enable();
  }

  /** The delays are those since the last time that somebody asked. */
  text(): string {
    const { rss, heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const delays: [quantile: string, nanoseconds: number][] = [
      ['0.5', this.#delay.percentile(50)],
      ['0.99', this.#delay.percentile(99)],
      ['1', this.#delay.max],
    ];
    // Less the interval at which it looks: what is left is the wait. Before the first look there is none.
    const late = (value: number) => Math.max(0, value / NANOSECONDS - RESOLUTION / 1000);
    const lag = delays.map(([quantile, value]) => [{ quantile }, value > 0 ? late(value) : 0] as const);
    this.#delay.reset();
    return [
      metric(
        'process_info',
        'gauge',
        'The process that answered. Counts and gauges of the process are its own alone.',
        [[{ pid: String(process.pid), node: process.versions.node }, 1]],
      ),
      metric('memory_bytes', 'gauge', 'Resident memory of the process.', rss),
      metric('heap_used_bytes', 'gauge', 'Memory that JavaScript uses.', heapUsed),
      metric('external_bytes', 'gauge', 'Memory of buffers outside of the heap.', external),
      metric('cpu_seconds_total', 'counter', 'Processor time that the process used.', (user + system) / 1e6),
      metric('event_loop_lag_seconds', 'gauge', 'How late the event loop was since the last scrape.', lag),
      metric(
        'desk_refusals_total',
        'counter',
        'Attempts at the desk at what was not that person’s to do, by ability and code.',
        refusedActions().map(({ action, code, count }) => [{ action, code }, count] as const),
      ),
    ].join('');
  }
}
