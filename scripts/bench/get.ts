import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
  /** All bytes that came for this answer, headers included, when the connection was made for it alone. */
  wireBytes: number;
};

/** One GET to a site on this machine; on a new connection unless `agent` keeps one. */
export function get(
  site: { port: number; host: string },
  path: string,
  { headers = {}, agent }: { headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: site.port, path, agent: agent ?? false, headers: { Host: site.host, ...headers } },
      (answer) => {
        const chunks: Buffer[] = [];
        // At the end a kept connection belongs to the agent again, and no longer to this answer.
        const { socket } = answer;
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body,
            text: body.toString(),
            wireBytes: socket.bytesRead,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}
