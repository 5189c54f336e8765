import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on, for the line above them. */
export function describeMachine(postgresVersion: string): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return [
    `${cpus().length} × ${cpu?.model.trim() || process.arch}`,
    `${memory} GiB`,
    `${process.platform}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion}`,
  ].join(', ');
}

/** How busy the machine is with everything that runs on it: the load of the last minute for each processor. */
export function loadPerCore(): number {
  return (loadavg()[0] ?? 0) / cpus().length;
}
