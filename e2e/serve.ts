import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
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
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        writeFileSync(join(home, `${String(++count).padStart(4, '0')}.eml`), Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.server.address();
  if (!address || typeof address === 'string') throw new Error('the mail server has no port');
  return `smtp://127.0.0.1:${address.port}`;
}

// Only what is said here: a developer's own settings would change the journeys.
for (const name of [
  'DATABASE_URL',
  'SITE_URL',
  'HOST',
  'SMTP_URL',
  'MAIL_FROM',
  'GITHUB_ID',
  'GITHUB_SECRET',
  'GOOGLE_ID',
  'GOOGLE_SECRET',
  'AUTH_SECRET',
  'PAGE_CACHE',
  'LOG_LEVEL',
]) {
  delete process.env[name];
}
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
