import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { codeOf, PostgresError } from './failure';
import { writePrivateFile } from './secret-file';

/**
 * Tries to listen: the port on success, null when the port is taken. Port 0 lets the system choose a free one.
 * Limit: another process may take the port before its user does; the user must still handle that.
 * @throws {PostgresError} when the address cannot be listened on for another reason (no right to a low port, no such address)
 */
export function findFreePort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE') resolve(null);
      else reject(new PostgresError(`cannot listen on ${host} port ${port}: ${error.message}`, { cause: error }));
    });
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const chosen = typeof address === 'object' && address !== null ? address.port : port;
      probe.close(() => resolve(chosen));
    });
  });
}

function readPort(portFile: string): number {
  try {
    const port = Number(readFileSync(portFile, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** The port of the last start when it is still free, or a new one, which is then kept in `portFile`. */
export async function chooseDatabasePort(portFile: string): Promise<number> {
  const kept = readPort(portFile);
  const port = (kept && (await findFreePort(kept, '127.0.0.1'))) || (await findFreePort(0, '127.0.0.1'));
  if (port === null) throw new PostgresError('PostgreSQL: there is no free port on 127.0.0.1');
  if (port !== kept) writePrivateFile(portFile, `${port}\n`);
  return port;
}
