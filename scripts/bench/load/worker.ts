import { connect, type Socket } from 'node:net';
import type { LoadJob, LoadMessage, LoadResult } from './job';
import { ResponseReader } from './response-reader';

function requestOf({ path, host, headers = {} }: LoadJob): string {
  const lines = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

/** Asks for one page again and again on keep-alive connections, each the next time as soon as it has its answer. */
function load(job: LoadJob): Promise<LoadResult> {
  const request = requestOf(job);
  const result: LoadResult = { answers: 0, seconds: 0, firstByte: [], whole: [] };
  const sockets: Socket[] = [];
  const timed = job.connections === 1;
  const began = performance.now();
  const endsAt = began + job.seconds * 1000;
  let bodyLength: number | undefined;

  return new Promise((resolve, reject) => {
    let over = false;
    const finish = (error?: Error) => {
      if (over) return;
      over = true;
      for (const socket of sockets) socket.destroy();
      result.seconds = (performance.now() - began) / 1000;
      if (error) reject(error);
      else resolve(result);
    };
    setTimeout(finish, job.seconds * 1000);
    for (let index = 0; index < job.connections; index += 1) {
      const socket = connect({ port: job.port, host: '127.0.0.1', noDelay: true });
      sockets.push(socket);
      let askedAt = 0;
      const ask = () => {
        askedAt = performance.now();
        socket.write(request);
      };
      const reader = new ResponseReader({
        began: () => timed && result.firstByte.push(performance.now() - askedAt),
        ended: (length) => {
          bodyLength ??= length;
          if (length !== bodyLength) return finish(new Error(`a page of ${length} bytes among those of ${bodyLength}`));
          result.answers += 1;
          const at = performance.now();
          if (timed) result.whole.push(at - askedAt);
          if (at >= endsAt || (job.requests && result.answers >= job.requests)) finish();
          else ask();
        },
      });
      socket.on('connect', ask);
      socket.on('data', (chunk) => {
        if (over) return;
        try {
          reader.feed(chunk);
        } catch (error) {
          finish(error instanceof Error ? error : new Error(String(error)));
        }
      });
      socket.on('error', finish);
      socket.on('close', () => finish(new Error('the site closed a connection')));
    }
  });
}

process.once('message', (job: LoadJob) => {
  const answer = (message: LoadMessage) => process.send?.(message, () => process.disconnect());
  load(job).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ error: String(error) }),
  );
});
