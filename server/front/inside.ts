import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

/** A request to Next. `path` is a path with its query; `timeout` in milliseconds counts until the answer begins and between its parts. */
export type InsideRequest = {
  method?: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body?: Buffer | Readable;
  timeout: number;
};

export type InsideAnswer = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** Next did not answer, broke off, or took too long. */
export class InsideError extends Error {
  override name = 'InsideError';
}

/** The way from the front to Next: HTTP on a socket that nobody else can reach. */
export type Inside = {
  /** The answer as soon as its headers are there. @throws {InsideError} */
  open(options: InsideRequest): Promise<IncomingMessage>;
  /** The whole answer. @throws {InsideError} also when it is longer than `maxBytes` */
  read(options: InsideRequest & { maxBytes: number }): Promise<InsideAnswer>;
  close(): void;
};

// Response headers: a page may send long Link and Set-Cookie headers; Node's default is 16 kB.
const MAX_HEADER_SIZE = 256 * 1024;

async function readAll(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maxBytes) {
      answer.destroy();
      throw new InsideError(`The answer is longer than ${maxBytes} bytes`);
    }
    parts.push(part);
  }
  if (!answer.complete) throw new InsideError('The answer broke off');
  return Buffer.concat(parts, length);
}

/** Connects to the socket on which Next listens. */
export function connectInside(socketPath: string): Inside {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 32 });

  const open = ({ method = 'GET', path, headers, body, timeout }: InsideRequest): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(new InsideError(error.message, { cause: error }));
      const sent = request({ socketPath, agent, method, path, headers, timeout, maxHeaderSize: MAX_HEADER_SIZE });
      sent.on('response', resolve);
      sent.on('error', fail);
      sent.on('timeout', () => sent.destroy(new InsideError(`No answer within ${timeout} ms`)));
      if (body === undefined || Buffer.isBuffer(body)) sent.end(body);
      else {
        body.on('error', (error) => sent.destroy(error));
        body.on('close', () => {
          if (!body.readableEnded) sent.destroy(new InsideError('The visitor broke off'));
        });
        body.pipe(sent);
      }
    });

  return {
    open,
    async read({ maxBytes, ...options }) {
      const answer = await open(options);
      try {
        return { status: answer.statusCode ?? 502, headers: answer.headers, body: await readAll(answer, maxBytes) };
      } catch (error) {
        throw error instanceof InsideError ? error : new InsideError('The answer broke off', { cause: error });
      }
    },
    close: () => agent.destroy(),
  };
}
