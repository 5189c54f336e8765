import type { ChildProcess } from 'node:child_process';
import { findFreePort } from '@/server/postgres/port';
import { endProcess, launch } from '../stage/site-process';
import type { Facts } from './facts';
import type { SiteName, Trouble } from './state';

export type Site = {
  name: SiteName;
  url: string;
  facts: Facts;
  setTrouble(trouble: Trouble | 'none'): Promise<void>;
  stop(): Promise<void>;
};

const HOME = '.cache/screens';
const READY_LIMIT = 240_000; // milliseconds; it makes a database and fills it
const STOP_LIMIT = 30_000;

type Message = { facts?: Facts; trouble?: string; error?: string };

/** The next message of a site's process. @throws {Error} when it ends or says nothing in time */
function hear(child: ChildProcess, logFile: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const fail = () => settle(() => reject(new Error(`The site says nothing: see ${logFile}`)));
    const limit = setTimeout(fail, READY_LIMIT);
    const settle = (end: () => void) => {
      clearTimeout(limit);
      child.off('exit', fail);
      end();
    };
    child.once('exit', fail);
    child.once('message', (message: Message) =>
      settle(() => (message.error ? reject(new Error(message.error)) : resolve(message))),
    );
  });
}

/**
 * Starts one of the sites from its production build, with its own database, and fills it.
 * @throws {Error} when it does not get ready
 */
export async function startSite(name: SiteName): Promise<Site> {
  const port = await findFreePort(0, '127.0.0.1');
  if (port === null) throw new Error('There is no free port on 127.0.0.1');
  const logFile = `${HOME}/${name}.log`;
  const child = launch({
    args: ['--import', 'tsx', 'scripts/screens/serve.ts', name, String(port)],
    logFile,
    env: { ...process.env, npm_lifecycle_event: undefined },
    messages: true,
  });
  const stop = () => endProcess(child, STOP_LIMIT);
  try {
    const { facts } = await hear(child, logFile);
    if (!facts) throw new Error(`The site ${name} was not filled`);
    return {
      name,
      url: `http://localhost:${port}`,
      facts,
      setTrouble: async (trouble) => {
        child.send(trouble);
        await hear(child, logFile);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
