import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadEnv } from './env';
import { log, logError } from './log';
import { redacted } from './redacted';
import { hashToken, newToken } from './secrets';

const written: string[] = [];

beforeEach(() => {
  process.env.LOG_LEVEL = 'info';
  loadEnv();
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  written.length = 0;
  process.env.LOG_LEVEL = 'error';
  loadEnv();
});

describe('the log', () => {
  it('is one line of JSON an event, from LOG_LEVEL up', () => {
    log('debug', 'too.quiet');
    log('warn', 'loud.enough', { id: '0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a', count: 3, gone: null });
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      level: 'warn',
      event: 'loud.enough',
      id: '0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
      count: 3,
      gone: null,
    });
    expect(written[0]?.endsWith('}\n')).toBe(true);
  });

  it('keeps a line whole whatever an error says', () => {
    logError('broke', new Error('first\nsecond \u2028 "quoted"'));
    expect(written.join('').trimEnd().split('\n')).toHaveLength(1);
  });

  it('holds no address, token, password or text that an error or a path brings along', () => {
    const token = newToken();
    logError('mail.failed', new Error('550 No such mailbox <ada.quist+blog@mail.example.org>'));
    logError('db.failed', new Error('Key (email_key)=(ada@example.org) already exists.'));
    logError('db.failed', new Error('invalid input syntax for type uuid: "what the reader typed"'));
    logError('db.failed', new Error('connect to postgresql://blog:pass-word@db.example/blog failed'));
    log('warn', 'front.unanswered', { path: `/reset/${token}`, key: '/search?q=my+illness&cursor=x' });
    log('warn', 'link.odd', { token, hash: hashToken(token), stop: `/api/stop-mail/x.${hashToken(token)}` });
    logError('comment.failed', new Error(`value too long: "${'my secret opinion '.repeat(400)}"`));
    const all = written.join('');
    for (const secret of ['ada', 'typed', 'pass-word', token, hashToken(token), 'illness'])
      expect(all, secret).not.toContain(secret);
    expect(all).toContain('db.example/blog');
    expect(all).toContain('"key":"/search"');
  });
});

describe('redacting', () => {
  it.each([
    ['/api/forms/jane.doe%40example.org', '/api/forms/[address]'],
    ['/jane.doe%2540example.org/x', '/[address]/x'],
    ['550 jane.doe＠example.org is unknown', '550 [address] is unknown'],
    ['/p/jane.doe%EF%BC%A0example.org', '/p/[address]'],
    [`/search/${'a-long-way-'.repeat(40)}?q=illness`, `/search/${'a-long-way-'.repeat(40)}`],
    ['no answer from https://blog.example/search?q=illness', 'no answer from https://blog.example/search'],
    ['/reset/q3x9-k2m4p7v8w1z6_d5f0h3j9l2n4r8t1y7b6c5g0s', '/reset/[token]'],
  ])('takes out of %s what is somebody’s', (text, left) => {
    expect(redacted(text)).toBe(left);
  });

  it('leaves ids, files of a stack and plain words as they are', () => {
    for (const text of [
      '0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
      'Error: no\n    at open (/srv/rejoinder/.next/server/chunks/ssr/[root-of-the-server]__a1b2c3._.js:1:2000)',
      '/2026/03/the-longest-slug-that-anybody-gave-to-an-article-about-rivers',
      'connect ECONNREFUSED 127.0.0.1:5432',
      'at t (/srv/.next/server/chunks/ssr/node_modules_next_dist_esm_build_templates_app-page_0a1b2c3d4e5f.js:1:2)',
      '/2026/04/what-the-2026-budget-says-of-the-40-schools-and-the-18-halls',
    ])
      expect(redacted(text)).toBe(text);
  });

  it('is quick about anything', () => {
    for (const text of [
      '@'.repeat(1e6),
      '/?'.repeat(5e5),
      'a'.repeat(1e6),
      ')=('.repeat(3e5),
      ': "'.repeat(3e5),
      'a1'.repeat(5e5),
      'a%25'.repeat(5e5),
      '/'.repeat(1e6),
    ]) {
      const began = performance.now();
      redacted(text);
      expect(performance.now() - began).toBeLessThan(200);
    }
  });
});
