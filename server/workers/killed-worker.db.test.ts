import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { later, MINUTE, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { queueMail } from '@/lib/notifications/commands';
import { inTransaction } from '@/lib/write';
import { makeSite } from '@/test/factories';
import { startSmtp } from '@/test/smtp';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKER = `const { startWorkers } = await import('./server/workers/main.ts'); startWorkers();`;
const [MAILS, KILLS] = [12, 4];

/** A process that does nothing but the workers' duties, at a given time. */
function startWorker(port: number, at: Date): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', WORKER], {
    cwd: ROOT,
    stdio: 'ignore',
    env: {
      ...process.env,
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'desk@gazette.example',
      TEST_CLOCK: at.toISOString(),
    },
  });
}

it('R16: loses no mail to a killed worker, and repeats one only under its own Message-ID', async () => {
  await makeSite();
  for (let n = 0; n < MAILS; n += 1)
    await inTransaction((tx) => queueMail(tx, { kind: 'password_changed', to: `p${n}@example.test`, name: 'Ada' }));
  const expected = (await db().mail.findMany({ select: { messageId: true } })).map(({ messageId }) => messageId);

  const taken: string[] = [];
  let worker: ChildProcess | undefined;
  let killsLeft = KILLS;
  let allTaken = () => undefined as void;
  const finished = new Promise<void>((resolve) => (allTaken = resolve));
  const { smtp, port } = await startSmtp({
    // A connection whose client was killed breaks: nothing to tell anybody.
    onClose: () => undefined,
    onData: (stream, _session, done) => {
      let source = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => (source += piece));
      stream.on('end', () => {
        taken.push(/^Message-ID: (.*)$/im.exec(source)?.[1] ?? '');
        // The mail has arrived, and its sender dies before it hears so.
        if (killsLeft > 0 && taken.length % 2 === 0) {
          killsLeft -= 1;
          worker?.kill('SIGKILL');
        } else done();
        if (expected.every((id) => taken.includes(id))) allTaken();
      });
    },
  });
  smtp.on('error', () => undefined); // resets by killed clients

  for (let round = 0; round <= KILLS; round += 1) {
    // Each worker begins after the leases of the one before it.
    worker = startWorker(port, later(now(), round * 2 * MINUTE));
    await Promise.race([once(worker, 'exit'), finished]);
  }
  const ended = once(worker ?? smtp, 'exit');
  worker?.kill('SIGTERM');
  await ended;
  smtp.close();

  expect(killsLeft).toBe(0);
  expect(new Set(taken)).toEqual(new Set(expected));
  expect(taken.length).toBeGreaterThan(MAILS);
}, 120_000);
