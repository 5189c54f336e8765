import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';

/** The visitor sent more than the address takes. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}

const announced = (req: IncomingMessage): number => Number(req.headers['content-length'] ?? 0);

/** The whole body. @throws {BodyTooLarge} past `maxBytes` */
export async function readBody(req: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (announced(req) > maxBytes) throw new BodyTooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maxBytes) throw new BodyTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** The body as it comes, failing past `maxBytes`. @throws {BodyTooLarge} at once when it is announced to be longer */
export function boundedBody(req: IncomingMessage, maxBytes: number): Transform {
  if (announced(req) > maxBytes) throw new BodyTooLarge();
  let length = 0;
  const bounded = new Transform({
    transform(part: Buffer, _encoding, done) {
      length += part.length;
      done(length > maxBytes ? new BodyTooLarge() : null, part);
    },
  });
  req.on('error', (error) => bounded.destroy(error));
  req.on('close', () => {
    if (!req.complete) bounded.destroy();
  });
  return req.pipe(bounded);
}

/** The text fields of a form sent without files; empty for any other body. */
export function textFields(contentType: string | undefined, body: Buffer): Record<string, string> {
  if (!contentType?.startsWith('application/x-www-form-urlencoded')) return {};
  const fields = [...new URLSearchParams(body.toString('utf8'))];
  return Object.fromEntries(fields.filter(([name]) => !name.toLowerCase().includes('password')));
}
