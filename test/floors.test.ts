import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type LockFile = { packages: Record<string, { version?: string; resolved?: string; optional?: boolean }> };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;

/** Lowest versions without a known hole; docs/security.md says which advisory each answers. */
const FLOORS: Record<string, string> = {
  next: '16.4.5',
  'next-auth': '4.24.15',
  '@auth/core': '0.41.3',
  sharp: '0.35.5',
  nodemailer: '7.0.7',
  dompurify: '3.4.7',
  'sanitize-html': '2.17.7',
  'markdown-it': '14.1.1',
};

const rank = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number);

function atLeast(version: string, floor: string): boolean {
  const [have, need] = [rank(version), rank(floor)];
  for (let at = 0; at < 3; at++) if (have[at] !== need[at]) return (have[at] ?? 0) > (need[at] ?? 0);
  return true;
}

const installed = (name: string) =>
  Object.entries(lock.packages).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );

describe('the lock file', () => {
  it.each(Object.entries(FLOORS))('keeps %s at %s or above, wherever it is installed', (name, floor) => {
    for (const [path, { version }] of installed(name))
      expect(atLeast(version ?? '0', floor), `${path} ${version}`).toBe(true);
  });

  it('has the packages that the floors are most about', () => {
    for (const name of ['next', 'next-auth', 'sharp']) expect(installed(name)).not.toHaveLength(0);
  });

  it('names no registry', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });

  it('follows exact versions only', () => {
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      for (const [name, version] of Object.entries(manifest[group] ?? {}))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    }
  });

  it('knows a lower version from a higher one', () => {
    expect(atLeast('16.4.4', '16.4.5')).toBe(false);
    expect(atLeast('16.10.0', '16.4.5')).toBe(true);
    expect(atLeast('2.17.7', '2.17.7')).toBe(true);
  });
});
