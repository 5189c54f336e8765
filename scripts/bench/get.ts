import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Name, value, name, value, as they came. */
  rawHeaders: readonly string[];
  body: Buffer;
  text: string;
  /** All bytes that came for this answer, headers included, when the connection was made for it alone. */
  wireBytes: number;
};

type Sent = { headers?: Record<string, string>; agent?: Agent };
type Place = { port: number; host: string };

/** One GET to a site on this machine; on a new connection unless `agent` keeps one. */
export function get(site: Place, path: string, sent: Sent = {}): Promise<Answer> {
  return ask(site, path, sent);
}

/** A form as a browser sends it from a page of the site. */
export function postForm(site: Place, path: string, form: Record<string, string>, sent: Sent = {}): Promise<Answer> {
  const headers = {
    ...sent.headers,
    Origin: `http://${site.host}`,
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  return ask(site, path, { ...sent, headers }, new URLSearchParams(form).toString());
}

function ask(site: Place, path: string, { headers = {}, agent }: Sent, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: site.port, path, agent: agent ?? false },
        method: body === undefined ? 'GET' : 'POST',
        headers: { Host: site.host, ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        // At the end a kept connection belongs to the agent again, and no longer to this answer.
        const { socket } = answer;
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            rawHeaders: answer.rawHeaders,
            body: whole,
            text: whole.toString(),
            wireBytes: socket.bytesRead,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
