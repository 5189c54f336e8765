import { describe, expect, it } from 'vitest';
import { noteRefusedAction } from '@/lib/refused-actions';
import { fakeSite } from '../front/fake-site';
import { mayReadMetrics } from './access';
import { histogram, metric } from './exposition';
import { FillTimes } from './fill-times';
import { ProcessMetrics } from './process';
import { SiteMetrics } from './site';

const FIGURES = {
  ...{ held: 3, oldestHeld: 61.5, reported: 0, jobsDue: 1, jobLag: 2, jobsFailing: 0, mailWaiting: 4, oldestMail: 9 },
  ...{ mailFailed: 0, decisions: [{ action: 'approve', count: 7 }] },
};

describe('the text format', () => {
  it('names, explains and escapes', () => {
    expect(metric('a_total', 'counter', 'What it is.', [[{ kind: 'x"\\\n' }, 2]])).toBe(
      '# HELP rejoinder_a_total What it is.\n# TYPE rejoinder_a_total counter\nrejoinder_a_total{kind="x\\"\\\\\\n"} 2\n',
    );
    expect(metric('b', 'gauge', 'Nothing to say.', Number.NaN)).toContain('rejoinder_b NaN\n');
  });

  it('adds up the buckets of a histogram', () => {
    const times = new FillTimes();
    for (const ms of [5, 35, 40, 61_000]) times.observe(ms);
    const lines = histogram('fill_seconds', 'Renders.', times).split('\n');
    expect(lines).toContain('rejoinder_fill_seconds_bucket{le="0.01"} 1');
    expect(lines).toContain('rejoinder_fill_seconds_bucket{le="0.04"} 3');
    expect(lines).toContain('rejoinder_fill_seconds_bucket{le="10"} 3');
    expect(lines).toContain('rejoinder_fill_seconds_bucket{le="+Inf"} 4');
    expect(lines).toContain('rejoinder_fill_seconds_count 4');
  });

  it('says what the process takes', () => {
    const text = new ProcessMetrics().text();
    expect(text).toContain(`rejoinder_process_info{pid="${process.pid}",node="${process.versions.node}"} 1\n`);
    expect(text).toMatch(/^rejoinder_event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  });
});

describe('the attempts at what one may not do', () => {
  it('are counted by ability and code', () => {
    const attempt = { action: 'person.setRole', code: 'forbidden', actorId: null, requestId: null } as const;
    for (let n = 0; n < 2; n += 1) noteRefusedAction(attempt);
    const line = 'rejoinder_desk_refusals_total{action="person.setRole",code="forbidden"} 2\n';
    expect(new ProcessMetrics().text()).toContain(line);
  });
});

describe('the figures of the site', () => {
  it('are read once in five seconds, however many ask', async () => {
    let [time, reads] = [0, 0];
    const metrics = new SiteMetrics(
      () => time,
      async () => ({ ...FIGURES, held: ++reads }),
    );
    const [first, second] = await Promise.all([metrics.text(), metrics.text()]);
    expect(first).toContain('rejoinder_comments_held 1\n');
    expect(second).toBe(first);
    time = 5_000;
    expect(await metrics.text()).toContain('rejoinder_comments_held 2\n');
    expect(first).toContain('rejoinder_decisions_last_day{action="approve"} 7\n');
  });

  it('are left out while the database is away, and that is said', async () => {
    const away = new SiteMetrics(
      () => 0,
      () => Promise.reject(new Error('gone')),
    );
    const text = await away.text();
    expect(text).toContain('rejoinder_database_up 0\n');
    expect(text).not.toContain('comments_held');
  });
});

describe('who may read', () => {
  it('is this machine, and whoever has the token', () => {
    const token = 'sixteen characters';
    for (const address of ['127.0.0.1', '127.8.0.1', '::1'])
      expect(mayReadMetrics(address, undefined, undefined)).toBe(true);
    for (const address of ['10.0.0.7', '203.0.113.9', 'fe80::1', '128.0.0.1', '1127.0.0.1'])
      expect(mayReadMetrics(address, undefined, token), address).toBe(false);
    expect(mayReadMetrics('10.0.0.7', 'Bearer sixteen-characters', 'sixteen-characters')).toBe(true);
    for (const wrong of ['Bearer sixteen-character', 'Basic sixteen-characters', 'Bearer ', ''])
      expect(mayReadMetrics('10.0.0.7', wrong, 'sixteen-characters'), wrong).toBe(false);
    // V17: without a token nobody is let in by an empty one.
    expect(mayReadMetrics('10.0.0.7', 'Bearer undefined', undefined)).toBe(false);
  });

  it('is asked for a token when they come from elsewhere, through a proxy that is counted', async () => {
    const site = await fakeSite((_req, res) => res.end(), { trustedProxies: 1 });
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const refused = await site.ask('/api/metrics', { headers });
    expect(refused).toMatchObject({ status: 401, text: '{"error":"token_required"}' });
    expect(refused.headers['www-authenticate']).toBe('Bearer');
    const authorization = 'Bearer a-token-for-tests-of-counts';
    const letIn = await site.ask('/api/metrics', { headers: { ...headers, authorization } });
    expect(letIn.status).toBe(200);
    expect((await site.ask('/api/metrics')).status).toBe(200);
    await site.stop();
  });

  it('sees misses, renders, bytes and readers who had the page', async () => {
    const page = '<!DOCTYPE html><html><head><meta name="cache-tags" content="site"/></head><body>Hello</body></html>';
    const site = await fakeSite((_req, res) => void res.setHeader('content-type', 'text/html').end(page));
    const before = await counted(site);
    const first = await site.ask('/');
    await site.ask('/');
    await site.ask('/', { headers: { 'if-none-match': first.headers.etag ?? '' } });
    const after = await counted(site);
    const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
    expect(grown('page_hits_total')).toBe(2);
    expect(grown('page_misses_total')).toBe(1);
    expect(grown('page_fill_seconds_count')).toBe(1);
    expect(grown('page_not_modified_total')).toBe(1);
    expect(grown('page_bytes_total')).toBe(2 * first.bytes.length);
    await site.stop();
  });
});

async function counted(site: Awaited<ReturnType<typeof fakeSite>>): Promise<Record<string, number>> {
  const { text } = await site.ask('/api/metrics');
  const lines = text.split('\n').filter((line) => /^rejoinder_\w+ /.test(line));
  return Object.fromEntries(
    lines.map((line) => [line.split(' ')[0]?.replace('rejoinder_', '') ?? '', Number(line.split(' ')[1])]),
  );
}
