import pg from 'pg';
import { afterEach, expect, it, vi } from 'vitest';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { env, loadEnv } from '@/lib/env';
import { queueMail } from '@/lib/notifications/commands';
import { inTransaction } from '@/lib/write';
import { makeArticle, makeSite } from '@/test/factories';
import { startSmtp } from '@/test/smtp';
import { startWorkers } from './main';

afterEach(() => {
  vi.unstubAllEnvs();
  loadEnv();
});

/** A mail server, and the first mail that it takes. */
async function mailServer() {
  let arrived = (_recipient: string) => undefined as void;
  const mail = new Promise<string>((resolve) => (arrived = resolve));
  const { smtp, port } = await startSmtp({
    onData: (stream, session, done) => {
      // Read now: the envelope is emptied once the mail is taken.
      const recipient = session.envelope.rcptTo[0]?.address ?? '';
      stream.resume();
      stream.on('end', () => {
        done();
        arrived(recipient);
      });
    },
  });
  return { mail, port, close: () => smtp.close() };
}

it('delivers mail, publishes what is due, plans the purge, and stops when what it does is done', async () => {
  await makeSite();
  const article = await makeArticle({ status: 'scheduled', publishedAt: later(now(), -1) });
  await inTransaction((tx) => queueMail(tx, { kind: 'password_changed', to: 'ada@example.test', name: 'Ada' }));
  const listener = new pg.Client({ connectionString: env().DATABASE_URL });
  await listener.connect();
  await listener.query('LISTEN rejoinder_pages');
  const published = new Promise<string>((resolve) =>
    listener.on('notification', ({ payload }) => resolve(payload ?? '')),
  );
  const { mail, port, close } = await mailServer();
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  vi.stubEnv('MAIL_FROM', 'desk@gazette.example');
  loadEnv();

  const workers = startWorkers();
  expect(await mail).toBe('ada@example.test');
  expect(await published).toContain(`article:${article.id}`);
  await workers.stop();
  await listener.end();
  close();

  expect(await db().mail.findFirst()).toMatchObject({ attempts: 1, sentAt: now(), lockedUntil: null });
  expect(await db().article.findUnique({ where: { id: article.id } })).toMatchObject({ status: 'published' });
  // The first is due at once; the next, an hour later, is planned when it has ended.
  const [purge] = await db().job.findMany({ where: { kind: 'purge' }, orderBy: { runAt: 'asc' } });
  expect(purge).toMatchObject({ kind: 'purge', runAt: now(), lockedUntil: null });
});
