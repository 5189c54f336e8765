import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './test/browser';

/** A free port, found once: the runner's workers evaluate this file again and inherit the answer. */
async function port(name: string): Promise<number> {
  process.env[name] ??= String(
    await new Promise<number>((resolve, reject) => {
      const probe = createServer().once('error', reject);
      probe.listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() =>
          address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
        );
      });
    }),
  );
  return Number(process.env[name]);
}

const browser = await findBrowser();
const [site, mailSite, freshSite, hostileSite] = [
  await port('E2E_PORT'),
  await port('E2E_MAIL_PORT'),
  await port('E2E_FRESH_PORT'),
  await port('E2E_HOSTILE_PORT'),
];
const launchOptions = {
  executablePath: browser.executablePath,
  args: browser.args,
  env: { ...(process.env as Record<string, string>), ...browser.env },
};
const use = { ...devices['Desktop Chrome'], launchOptions };

/** Reading and commenting run twice: with JavaScript and without. The desk is a React application and runs once. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'with-javascript', testMatch: /\.(both|script)\.spec\.ts/, use },
    { name: 'without-javascript', testMatch: /\.both\.spec\.ts/, use: { ...use, javaScriptEnabled: false } },
    { name: 'desk', testMatch: /\.desk\.spec\.ts/, use },
    { name: 'outside', testMatch: /\.outside\.spec\.ts/, use },
  ],
  webServer: {
    command: `node --import tsx e2e/serve-all.ts ${[site, mailSite, freshSite, hostileSite].join(' ')}`,
    wait: { stdout: /Filled all/ },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'ignore',
  },
});
