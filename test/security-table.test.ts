import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const document = readFileSync('docs/security.md', 'utf8');
const LINES = 36;

/** The rows of the tables of V- and R-lines: each with its id and the files that it names for tests. */
const rows = [...document.matchAll(/^\| ([VR]\d+)\s*\|(.*)\|$/gm)].map(([, id = '', rest = '']) => ({
  id,
  tests: [...rest.matchAll(/`([^`\s]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file),
  says: rest,
}));

/** Every id in the name of a test, with the file. */
const named = execFileSync(
  'git',
  ['grep', '--untracked', '-nE', '[\'"`][VR][0-9]+[:,]', '--', '*.test.ts', '*.test.tsx', 'e2e/*.ts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .flatMap((line) => [...line.matchAll(/(?<=['"`, ])[VR]\d+(?=[:,])/g)].map(([id]) => id));

describe('docs/security.md', () => {
  it('has a row for every line, in order', () => {
    const ids = rows.map(({ id }) => id).filter((id) => id.startsWith('V'));
    expect(ids).toEqual(Array.from({ length: LINES }, (_, at) => `V${at + 1}`));
  });

  it('has a row for every id that a test carries', () => {
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((id) => rows.every((row) => row.id !== id))).toEqual([]);
  });

  it.each(rows)('names for $id tests that are there, or says what is not', ({ id, tests, says }) => {
    if (tests.length === 0) expect(says).toMatch(/Not yet|as V\d+/);
    for (const file of tests) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });
});
