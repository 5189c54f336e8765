import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFreePort } from './postgres/port';

// A process that serves: it says who it is, and ends when it is asked to.
const MODULE = `
import { createServer } from 'node:http';
const server = createServer((req, res) => res.writeHead(200, { connection: 'close' }).end(String(process.pid)));
server.listen(Number(process.env.TEST_PORT), '127.0.0.1', () => process.send('serves'));
process.on('SIGTERM', () => server.close(() => process.exit()));
process.on('disconnect', () => process.exit());
`;

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-processes-'));
let first: ChildProcess;
let port = 0;

/** Gives up after a while: a connection that was being handed to a process as that was killed is answered by nobody. */
async function whoAnswers(): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
  return Number(await answer.text());
}

async function whoServe(): Promise<Set<number>> {
  const seen = new Set<number>();
  for (let count = 0; count < 8; count += 1) seen.add(await whoAnswers());
  return seen;
}

/** Says something to the first process, and waits for its answer. */
async function ask(wish: 'renew' | 'stop'): Promise<void> {
  first.send(wish);
  await once(first, 'message');
}

beforeAll(async () => {
  const served = join(folder, 'serve.mjs');
  writeFileSync(served, MODULE);
  port = (await findFreePort(0, '127.0.0.1')) ?? 0;
  first = fork('test/processes-primary.ts', [served, '2'], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, TEST_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(first, 'message');
}, 60_000);
afterAll(async () => {
  await ask('stop');
  rmSync(folder, { recursive: true, force: true });
});

it('serves one port from several processes, and replaces each without a request that fails', async () => {
  const before = await whoServe();
  expect(before.size).toBe(2);
  const renewal = { over: false };
  const renewed = ask('renew').finally(() => (renewal.over = true));
  let answered = 0;
  while (!renewal.over) answered += Number((await whoAnswers()) > 0);
  await renewed;
  expect(answered).toBeGreaterThan(0);
  const after = await whoServe();
  expect(after.size).toBe(2);
  expect([...after].some((pid) => before.has(pid))).toBe(false);
});

it('replaces a process that dies', async () => {
  const [victim = 0] = await whoServe();
  process.kill(victim, 'SIGKILL');
  await expect.poll(async () => [...(await whoServe())]).not.toContain(victim);
  await expect.poll(async () => (await whoServe()).size).toBe(2);
});
