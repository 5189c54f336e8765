import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSmtp } from '@/test/smtp';
import { NOT_THE_OPERATORS } from '../scripts/stage/own-settings';
import { OWNER, TEST_CLOCK } from './constants';

// A site of its own for the journeys: `site` as it comes, with the sample content; `mail` empty, with a real SMTP server;
// `hostile` full of attacks;
// `fresh` is a second process on the first one's database that caches nothing, to compare cached pages with.
const [kind = 'site', port = '0', sitePort = port] = process.argv.slice(2);
const home = join('.cache', 'e2e', port);
rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });

/** Takes every mail and keeps it as a file that a journey can read. */
async function takeMail(): Promise<string> {
  let count = 0;
  const { port: smtpPort } = await startSmtp({
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        // Under its own name once it is whole: a journey may be looking.
        writeFileSync(join(home, 'arriving'), Buffer.concat(chunks));
        renameSync(join(home, 'arriving'), join(home, `${String(++count).padStart(4, '0')}.eml`));
        done();
      });
    },
  });
  return `smtp://127.0.0.1:${smtpPort}`;
}

// Only what is said here: a developer's own settings would change the journeys.
Object.assign(process.env, NOT_THE_OPERATORS);
Object.assign(process.env, {
  NODE_ENV: 'production',
  PORT: port,
  DATA_DIR: join(home, 'data'),
  OWNER_EMAIL: OWNER.email,
  OWNER_PASSWORD: OWNER.password,
  TEST_CLOCK,
  // Each journey says its own address, so that one does not use up another's limits.
  TRUST_PROXY: '1',
  SAMPLE: kind === 'mail' || kind === 'hostile' ? 'off' : 'on',
  ...(kind === 'fresh' && {
    PAGE_CACHE: 'off',
    SITE_URL: `http://localhost:${sitePort}`,
    DATABASE_URL: readFileSync(join('.cache', 'e2e', sitePort, 'database-url'), 'utf8'),
  }),
  ...(kind === 'mail' && { SMTP_URL: await takeMail(), MAIL_FROM: 'The Test Gazette <desk@example.test>' }),
});

const { start } = await import('../scripts/start');
await start({ dev: false });
// The start has put the embedded database's address there; fixtures make people and articles through it.
if (kind === 'hostile') {
  const { fillWithVectors } = await import('./hostile/fill');
  await fillWithVectors();
}
writeFileSync(join(home, 'clock-began'), String(performance.timeOrigin));
writeFileSync(join(home, 'database-url'), process.env.DATABASE_URL ?? '');
// After Ready: what reads this line waits until everything is there.
process.stdout.write(`Filled ${kind}\n`);
