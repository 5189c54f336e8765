import { Session } from 'node:inspector/promises';

/**
 * Gives back at once what starting the site left behind, the young generation's empty space included; V8 by itself does so
 * after some idle minutes (docs/performance.md). Nothing is answered meanwhile, for about 0.1 s: once, right after the
 * first pages are made, and never under load.
 */
export async function releaseMemory(): Promise<void> {
  // The `gc` of V8's own flags keeps the young generation as large as it was. Nothing is opened to anybody outside.
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
