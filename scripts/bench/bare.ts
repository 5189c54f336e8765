import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Answer } from './get';

export type Bare = { port: number; stop: () => Promise<void> };

/**
 * Serves one answer, headers included, from a process with a socket server of Node's in it and nothing else: each piece that
 * arrives is taken for a request and answered with one write. What a site takes beyond this is its own.
 */
export async function startBare({ rawHeaders, body }: Pick<Answer, 'rawHeaders' | 'body'>): Promise<Bare> {
  const fields = rawHeaders.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  const child = fork(join(import.meta.dirname, 'load', 'bare-worker.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const gone = once(child, 'exit');
  const port = once(child, 'message');
  child.send(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${fields}\r\n`, 'latin1'), body]));
  return {
    port: Number((await port)[0]),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
