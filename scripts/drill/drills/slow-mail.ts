import { randomUUID } from 'node:crypto';
import { startSmtp } from '@/test/smtp';
import { percentile } from '../../bench/statistics';
import type { Drill } from '../drill';
import { post } from '../stand';
import type { Site } from '../site';
import type { Stand } from '../stand';

const STALL = 30_000;
/** Beyond this, a stalled mail server is felt by those who comment. */
const SLOWER = 1.5;

async function p95(stand: Stand, site: Site, posts: number): Promise<number> {
  const [article] = await stand.articles(site);
  const writers = await stand.writers(site, posts);
  if (!article) throw new Error('Nothing to write under');
  const times: number[] = [];
  for (const writer of writers) {
    const key = randomUUID();
    times.push((await post(site, { writer, article, key, words: `While mail stands still: ${key}` })).milliseconds);
  }
  return percentile(times, 0.95);
}

/** R6. The mail server takes the connection and says nothing for half a minute. */
export const slowMail: Drill = {
  id: 'R6',
  what: 'SMTP stalls 30 s',
  passesWhen: 'comment p95 unchanged (within 1.5 ×); mail arrives later',
  limit: 5 * 60_000,
  run: async (stand, { times }) => {
    let stalls = false;
    let taken = 0;
    const { smtp, port } = await startSmtp({
      onMailFrom: (_address, _session, done) => void (stalls ? setTimeout(done, STALL) : done()),
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => {
          taken += 1;
          done();
        });
      },
    });
    // A sender that gave up waiting cuts its connection: that is the drill.
    smtp.on('error', () => undefined);
    try {
      const site = await stand.site('mail', { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'desk@drill.example' });
      const posts = times(200, 30);
      // The first posts after a start meet cold code and empty caches.
      await p95(stand, site, 20);
      const before = await p95(stand, site, posts);
      stalls = true;
      const queue = `INSERT INTO mail (id, message_id, kind, recipient, subject, text, html, created_at, next_try_at)
        SELECT gen_random_uuid(), '<' || gen_random_uuid() || '@drill.example>', 'owner_welcome', 'a@drill.example',
          'Drill', 'Drill', '<p>Drill</p>', now(), now() FROM generate_series(1, 20)`;
      await site.sql((client) => client.query(queue));
      const during = await p95(stand, site, posts);
      const early = taken;
      stalls = false;
      const until = performance.now() + 120_000;
      while (taken < early + 20 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 250));
      return {
        passed: during <= before * SLOWER && taken >= 20,
        figures: `p95 of a post ${before.toFixed(0)} ms before, ${during.toFixed(0)} ms during; ${taken} mails arrived, ${early} of them during`,
      };
    } finally {
      await new Promise<void>((closed) => smtp.close(closed));
    }
  },
};
