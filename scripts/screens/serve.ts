import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_THE_OPERATORS } from '../stage/own-settings';
import { OWNER } from './accounts';
import type { Facts } from './facts';
import type { SiteName, Trouble } from './state';

// A site of its own in a process of its own: `serve.ts <site> <port>`. It tells its parent the facts when it is ready,
// and gets into trouble, or out of it, when its parent says so.
const [kind = 'english', port = '0'] = process.argv.slice(2) as [SiteName, string];
const home = join('.cache', 'screens', kind);
rmSync(home, { recursive: true, force: true });

/** The instant at which the sites' clocks begin, after everything in their content: every run shows the same dates. */
const CLOCK = '2026-11-23T09:00:00.000Z';

const offers = { GITHUB_ID: 'id', GITHUB_SECRET: 'secret', GOOGLE_ID: 'id', GOOGLE_SECRET: 'secret' };
// A developer's own settings would change the pictures.
Object.assign(process.env, NOT_THE_OPERATORS);
Object.assign(process.env, {
  NODE_ENV: 'production',
  PORT: port,
  DATA_DIR: join(home, 'data'),
  OWNER_EMAIL: OWNER.email,
  OWNER_PASSWORD: OWNER.password,
  TEST_CLOCK: CLOCK,
  TRUST_PROXY: '1',
  SAMPLE: kind === 'english' ? 'on' : 'off',
  // Nothing listens there: mail is accepted and waits.
  ...(kind === 'new' && { ...offers, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'The Gazette <desk@screens.example>' }),
});

const { start } = await import('../start');
await start({ dev: false });
const { fill } = await import('./fill');
const tellError = (error: unknown): void => {
  process.send?.({ error: error instanceof Error ? error.stack : String(error) });
};
const { setTrouble } = await import('./trouble');
process.on('message', (trouble: Trouble | 'none') => {
  void setTrouble(trouble).then(() => process.send?.({ trouble }), tellError);
});
await fill(kind).then((facts: Facts) => process.send?.({ facts }), tellError);
