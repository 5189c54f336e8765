import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, HOME } from './database';
import { findProgram } from './find-program';
import { get } from './get';

const WORKERS = 2; // what the target names
const START_LIMIT = 10_000; // milliseconds

/** The nginx of this machine, if it has one. */
export const findNginx = (): string | null => findProgram('nginx');

function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes ${WORKERS};
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  open_file_cache max=100;
  gzip_static on;
  default_type "text/html; charset=utf-8";
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}/root; }
}`;
}

export type Nginx = { port: number; path: string; stop: () => Promise<void> };

/**
 * Serves one page as a static file beside its gzipped copy, from two workers.
 * @throws {Error} when it does not answer
 */
export async function startNginx(program: string, page: { plain: Buffer; gzip: Buffer }): Promise<Nginx> {
  const folder = resolve(HOME, 'nginx');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'root'), { recursive: true });
  writeFileSync(join(folder, 'root', 'page'), page.plain);
  writeFileSync(join(folder, 'root', 'page.gz'), page.gzip);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const child = spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
  };
  const limit = performance.now() + START_LIMIT;
  while (performance.now() < limit && child.exitCode === null) {
    const answer = await get({ port, host: 'localhost' }, '/page').catch((error: NodeJS.ErrnoException) => {
      // Not listening yet.
      if (error.code === 'ECONNREFUSED') return null;
      throw error;
    });
    if (answer?.status === 200) return { port, path: '/page', stop };
  }
  await stop();
  throw new Error(`nginx did not start: see ${folder}/error.log`);
}
