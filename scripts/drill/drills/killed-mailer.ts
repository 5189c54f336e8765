import { spawn, type ChildProcess } from 'node:child_process';
import { startSmtp } from '@/test/smtp';
import type { Drill } from '../drill';
import { joinDatabase } from '../own-process';

const WORKER = `const { startWorkers } = await import('./server/workers/main.ts'); startWorkers();`;
const HOUR = 3_600_000;

/** R16. Whoever sends mail is killed in the moment after a mail arrived, before it hears so. */
export const killedMailer: Drill = {
  id: 'R16',
  what: 'kill -9 the mail worker',
  passesWhen: 'none missing; a duplicate keeps its Message-ID',
  limit: 20 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    await joinDatabase(site);
    const kills = times(100, 3);
    const mails = kills * 2 + 10;
    const kind = 'owner_welcome';
    const { rows } = await site.sql((client) =>
      client.query<{ message_id: string }>(
        `INSERT INTO mail (id, message_id, kind, recipient, subject, text, html, created_at, next_try_at)
         SELECT gen_random_uuid(), '<' || gen_random_uuid() || '@drill.example>', $1, 'b' || n || '@drill.example',
           'Drill', 'Drill', '<p>Drill</p>', now(), now() FROM generate_series(1, $2::int) AS n RETURNING message_id`,
        [kind, mails],
      ),
    );
    const expected = new Set(rows.map(({ message_id: id }) => id));
    const taken = new Map<string, number>();
    let [left, killed, worker] = [kills, 0, undefined as ChildProcess | undefined];
    const { smtp, port } = await startSmtp({
      onData: (stream, _session, done) => {
        let source = '';
        stream.setEncoding('utf8');
        stream.on('data', (piece: string) => (source += piece));
        stream.on('end', () => {
          // The site sends mails of its own meanwhile.
          if (!/^To: .*\bb\d+@drill\.example/im.test(source)) return done();
          const id = /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim() ?? '';
          taken.set(id, (taken.get(id) ?? 0) + 1);
          if (left === 0 || taken.size % 2 === 1) return done();
          left -= 1;
          worker?.kill('SIGKILL');
        });
      },
    });
    // The killed cut their connections: that is the drill.
    smtp.on('error', () => undefined);
    const until = performance.now() + 15 * 60_000;
    try {
      while ([...expected].some((id) => !taken.has(id)) && performance.now() < until) {
        // Each begins an hour after the one before: what that one held is free again.
        const clock = new Date(Date.now() + killed * HOUR).toISOString();
        const env = {
          ...process.env,
          SMTP_URL: `smtp://127.0.0.1:${port}`,
          MAIL_FROM: 'desk@drill.example',
          TEST_CLOCK: clock,
        };
        worker = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', WORKER], {
          stdio: 'ignore',
          env,
        });
        await Promise.race([
          new Promise((resolve) => worker?.once('exit', resolve)),
          (async () => {
            while (
              [...expected].some((id) => !taken.has(id)) &&
              worker?.exitCode === null &&
              worker.signalCode === null
            )
              await new Promise((resolve) => setTimeout(resolve, 50));
          })(),
        ]);
        killed += 1;
        worker.kill('SIGKILL');
      }
    } finally {
      await new Promise<void>((closed) => smtp.close(closed));
    }
    const missing = [...expected].filter((id) => !taken.has(id)).length;
    const strangers = [...taken.keys()].filter((id) => !expected.has(id)).length;
    const doubled = [...taken.values()].filter((count) => count > 1).length;
    return {
      passed: missing === 0 && strangers === 0,
      figures: `${mails} mails, ${kills - left} kills, ${missing} missing, ${doubled} came twice under their own Message-ID, ${strangers} under another`,
    };
  },
};
