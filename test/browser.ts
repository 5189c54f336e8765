import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium's own sandbox needs what a container or root often lacks; the pages tested are ours. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium to test with, without any download from outside the package registry: CHROMIUM_PATH, Playwright's own if
 * it is installed, the system's, or the one inside @sparticuz/chromium.
 */
export async function findBrowser(): Promise<Browser> {
  const known = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_BROWSERS];
  const found = known.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, args: ARGS, env: {} };
  return unpackBundled();
}

const PACKAGE = join(import.meta.dirname, '..', 'node_modules', '@sparticuz', 'chromium');

/** Unpacks the packaged browser once, with the libraries (NSS, expat) and the fonts that a bare machine lacks. */
async function unpackBundled(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const home = join(import.meta.dirname, '..', '.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    const unfinished = `${home}.${process.pid}`;
    await mkdir(unfinished, { recursive: true });
    const unpacked = (file: string) => brotliDecompressSync(readFileSync(join(PACKAGE, 'bin', file)));
    await writeFile(join(unfinished, 'chromium'), unpacked('chromium.br'));
    await chmod(join(unfinished, 'chromium'), 0o755);
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      execFileSync('tar', ['-x', '-C', unfinished], { input: unpacked(archive) });
    }
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(home));
    // Whole or not at all: a second run may unpack at the same time.
    await rename(unfinished, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
      return rm(unfinished, { recursive: true });
    });
  }
  return {
    executablePath: join(home, 'chromium'),
    args: [...ARGS, '--no-zygote', '--disable-gpu'],
    env: {
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      FONTCONFIG_PATH: home,
      LD_LIBRARY_PATH: join(home, 'lib'),
    },
  };
}

function fontConfiguration(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>
`;
}
