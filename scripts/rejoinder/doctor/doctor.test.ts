import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createWebServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startSmtp } from '@/test/smtp';
import { checkAddress } from './address';
import { judgeClock, judgeVersion } from './database';
import { checkSecrets } from './files';
import { checkDataDir, checkNode, judgeSpace } from './machine';
import { checkMail } from './mail';
import { checkSite } from './site';

const levels = (siteUrl: string, host: string, proxies: number) =>
  checkAddress({ SITE_URL: siteUrl, HOST: host, TRUST_PROXY: proxies }).map(({ level }) => level);

describe('the doctor', () => {
  it('looks whether the address, the host and the proxies go together', () => {
    expect(levels('http://localhost:3000', '127.0.0.1', 0)).toEqual(['ok', 'ok']);
    expect(levels('https://example.org', '127.0.0.1', 1)).toEqual(['ok', 'ok']);
    expect(levels('http://localhost:3000', '0.0.0.0', 0)).toEqual(['warn', 'ok']);
    expect(levels('http://example.org', '127.0.0.1', 1)).toEqual(['warn', 'ok']);
    expect(levels('https://example.org', '127.0.0.1', 0)).toEqual(['ok', 'warn']);
    expect(levels('http://localhost:3000', '127.0.0.1', 1)).toEqual(['ok', 'warn']);
  });

  it('judges versions, clocks and room', () => {
    expect(['13.9', '14.0', '18.4', '19.0'].map((version) => judgeVersion(version).level)).toEqual([
      'fail',
      'ok',
      'ok',
      'warn',
    ]);
    expect([0, -1_500, 5_000, -90_000].map((skew) => judgeClock(skew).level)).toEqual(['ok', 'ok', 'warn', 'fail']);
    expect([1e7, 1e9, 1e10].map((bytes) => judgeSpace(bytes).level)).toEqual(['fail', 'warn', 'ok']);
    expect(['20.20.2', '22.1.0', '24.0.0'].map((version) => checkNode(version).level)).toEqual(['warn', 'ok', 'ok']);
  });

  it('finds a data directory that can be made, and one that cannot', () => {
    const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    expect(checkDataDir(join(folder, 'not', 'yet'))).toMatchObject({ level: 'ok' });
    rmSync(folder, { recursive: true });
    expect(checkDataDir('/dev/null/data')).toMatchObject({ level: 'fail' });
  });
});

describe('the doctor on secrets and the running site', () => {
  it('finds secrets that others can read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    expect(checkSecrets(folder).level).toBe('ok');
    writeFileSync(join(folder, 'auth-secret'), 'secret', { mode: 0o600 });
    expect(checkSecrets(folder).level).toBe('ok');
    chmodSync(join(folder, 'auth-secret'), 0o640);
    expect(checkSecrets(folder)).toMatchObject({ level: 'fail', message: expect.stringContaining('auth-secret') });
    rmSync(folder, { recursive: true });
  });

  it('tells a site that runs from one that does not, that is deaf, and from another program', async () => {
    const answers: Record<string, string> = {
      '/api/health': '{"status":"alive"}',
      '/api/metrics': 'rejoinder_listener_up 1',
    };
    const site = createWebServer((req, res) => void res.end(answers[req.url ?? '']));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const { port: PORT } = site.address() as AddressInfo;
    const look = async (SITE_URL = 'http://localhost:3000') =>
      (await checkSite({ PORT, HOST: '127.0.0.1', SITE_URL })).map(({ level, name }) => `${level} ${name}`);
    expect(await look()).toEqual(['ok Site', 'ok Listener']);
    answers['/api/metrics'] = 'x\nrejoinder_listener_up 0\n';
    expect(await look()).toEqual(['ok Site', 'fail Listener']);
    expect(await look('http://nowhere.invalid')).toEqual(['ok Site', 'fail Listener', 'warn Proxy']);
    answers['/api/health'] = 'hello';
    expect(await look()).toEqual(['fail Site']);
    await new Promise((resolve) => site.close(resolve));
    expect(await look()).toEqual(['ok Site']);
  });
});

describe('the doctor on mail', () => {
  const closers: (() => void)[] = [];
  afterEach(() => closers.splice(0).forEach((close) => close()));

  it('says where mail goes, and when nobody takes it', async () => {
    const { smtp, port } = await startSmtp();
    closers.push(() => smtp.close());
    expect(await checkMail({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toMatchObject({ level: 'ok' });

    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const freePort = (gone.address() as AddressInfo).port;
    await new Promise((resolve) => gone.close(resolve));
    expect(await checkMail({ SMTP_URL: `smtp://127.0.0.1:${freePort}` })).toMatchObject({ level: 'fail' });
    expect(await checkMail({})).toMatchObject({ level: 'warn' });
  });
});
