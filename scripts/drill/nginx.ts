import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { endProcess } from '../stage/site-process';
import { HOME } from './site';

const START_LIMIT = 10_000;

/** Whether there is an nginx on this machine. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;

/** The configuration that operators get (deploy/nginx.conf), without TLS, on this port, before these instances. */
function configurationOf(port: number, instances: readonly number[]): string {
  const given = readFileSync('deploy/nginx.conf', 'utf8');
  const [head = '', , main = ''] = given.split(/^(?=server \{)/m);
  const upstream = head.replace(
    /^ *server 127\.0\.0\.1:3000 (.*);$/m,
    instances.map((instance) => `  server 127.0.0.1:${instance} $1;`).join('\n'),
  );
  const plain = main
    .replace(/^ *listen 443.*$/m, `  listen 127.0.0.1:${port};`)
    .replaceAll(/^ *(listen \[::\]|ssl_).*$\n/gm, '');
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path temp/${name};`)
    .join('\n');
  return `pid nginx.pid;\nerror_log error.log;\nevents {}\nhttp {\naccess_log off;\n${folders}\n${upstream}\n${plain}}\n`;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.end();
  });

/** Puts nginx before instances that listen on these ports. Returns how to end it. @throws {Error} when it does not start */
export async function startNginx(port: number, instances: readonly number[]): Promise<() => Promise<void>> {
  const folder = resolve(HOME, 'nginx');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), configurationOf(port, instances));
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log', '-g', 'daemon off;'], {
    stdio: 'ignore',
  });
  const until = performance.now() + START_LIMIT;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`nginx did not start: see ${folder}/error.log`);
    await pause(50);
  }
  return () => endProcess(child, START_LIMIT);
}
