import { request } from 'node:http';

export type Asked = { status: number; text: string; milliseconds: number; retryAfter: string | undefined };
export type Target = { port: number; host: string };
type Given = { headers?: Record<string, string>; form?: Record<string, string>; timeout?: number };

/** Nothing is waited for longer. Milliseconds. */
const PATIENCE = 60_000;

/** One request on a connection of its own; a GET, or a POST of a form. @throws when no whole answer comes */
export function ask(
  { port, host }: Target,
  path: string,
  { headers = {}, form, timeout = PATIENCE }: Given = {},
): Promise<Asked> {
  const body = form && new URLSearchParams(form).toString();
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent: false,
        timeout,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Host: host,
          ...(body !== undefined && {
            Origin: `http://${host}`,
            'Sec-Fetch-Site': 'same-origin',
            'Content-Type': 'application/x-www-form-urlencoded',
            'Content-Length': String(Buffer.byteLength(body)),
          }),
          ...headers,
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => (text += piece));
        answer.on('error', reject);
        answer.on('end', () => {
          const milliseconds = performance.now() - began;
          resolve({ status: answer.statusCode ?? 0, text, milliseconds, retryAfter: answer.headers['retry-after'] });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`No answer within ${timeout} ms`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The same, or null when no answer came: for faults that cut connections, which is what is looked at. */
export async function tryAsk(target: Target, path: string, given?: Given): Promise<Asked | null> {
  try {
    return await ask(target, path, given);
  } catch {
    return null; // The connection was cut or refused: the caller counts it.
  }
}
