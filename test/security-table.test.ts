import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const document = readFileSync('docs/security.md', 'utf8');
const LINES = 36;
const FAULTS = 17;

/**
 * The rows of the tables of V- and R-lines: each with its id, what it says of tests (third of a V-line's cells and of an
 * R-line's), the files that it names for them, and its last cell.
 */
const rows = [...document.matchAll(/^\| ([VR]\d+) \|(.*)\|$/gm)].map(([, id = '', rest = '']) => {
  const cells = rest.split(' | ').map((cell) => cell.trim());
  return {
    id,
    tested: cells[id.startsWith('V') ? 2 : 1] ?? '',
    tests: [...rest.matchAll(/`([^`\s]+\.(?:test|spec)\.tsx?)`/g)].map(([, file = '']) => file),
    last: cells.at(-1) ?? '',
    says: rest,
  };
});

/** Every id in the name of a test, with the file. */
const named = execFileSync(
  'git',
  ['grep', '--untracked', '-nE', '[\'"`][VR][0-9]+[:,]', '--', '*.test.ts', '*.test.tsx', 'e2e/*.ts'],
  { encoding: 'utf8' },
)
  .split('\n')
  .flatMap((line) => [...line.matchAll(/(?<=['"`, ])[VR]\d+(?=[:,])/g)].map(([id]) => id));

/** The requirements that apply, as the standard numbers them: chapter and section, then the first and the last of a run. */
const APPLICABLE =
  `1.1.1-2 1.2.1-5 1.2.9-10 1.3.1-7 1.3.10-12 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6
3.5.1-5 3.7.1-2 4.1.1-3 4.2.1 5.1.1 5.2.1-4 5.2.6 5.3.1-3 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.3.7-8 6.4.1-4 6.5.1-5 6.6.2-3
6.8.1-2 7.1.1-2 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.2 8.1.1-2 8.2.1-3 8.3.1-2 9.1.1-3 9.2.1-4 10.1.1-2 10.2.1-2 10.5.1-4
11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-2 12.2.1-2 12.3.1-4 13.1.1-2 13.2.1-5 13.3.1-2 13.4.1-5 14.1.1-2
14.2.1-5 14.2.7-8 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1-7 15.4.2 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-4`
    .split(/\s+/)
    .flatMap((run) => {
      const [, section = '', first = '', last = first] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(run) ?? [];
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${section}.${Number(first) + n}`);
    });

describe('docs/security-asvs.md', () => {
  const lines = [...readFileSync('docs/security-asvs.md', 'utf8').matchAll(/^\| (\d+\.\d+\.\d+) \| (.*) \|$/gm)];

  it('has one row for every requirement that applies, in order', () => {
    expect(lines.map(([, id]) => id)).toEqual(APPLICABLE);
  });

  it('names at its head every row that deviates', () => {
    const head =
      /\*\*Deviations in one list:\*\* ([^*#]*)\./.exec(readFileSync('docs/security-asvs.md', 'utf8'))?.[1] ?? '';
    const deviating = lines.filter(([, , says = '']) => says.includes('**Deviates:**')).map(([, id]) => id);
    expect(head.split(/,\s+/)).toEqual(deviating);
  });

  it.each(lines.map(([, id = '', says = '']) => ({ id, says })))(
    'says where $id is handled, with files that exist',
    ({ says }) => {
      const [, where = '', shownBy = ''] = says.split(' | ');
      expect(where.length).toBeGreaterThan(3);
      for (const [, file = ''] of says.matchAll(/`([\w./()[\]-]+\/[\w./()[\]-]+\.\w+)`/g))
        expect(existsSync(file), file).toBe(true);
      const isTest = /`[^`]+\.(?:test|spec)\.tsx?`/.test(shownBy);
      expect(isTest || shownBy === 'nothing to test').toBe(true);
    },
  );
});

describe('docs/security.md', () => {
  it('has a row for every line, in order', () => {
    const ids = rows.map(({ id }) => id).filter((id) => id.startsWith('V'));
    expect(ids).toEqual(Array.from({ length: LINES }, (_, at) => `V${at + 1}`));
  });

  it('has a row for every fault, in order, with a drill of its own or the reason why there is none', () => {
    const faults = rows.filter(({ id }) => id.startsWith('R'));
    expect(faults.map(({ id }) => id)).toEqual(Array.from({ length: FAULTS }, (_, at) => `R${at + 1}`));
    const drilled = readdirSync('scripts/drill/drills').flatMap((file) => [
      ...(/^ {2}id: '(R\d+)',$/m.exec(readFileSync(`scripts/drill/drills/${file}`, 'utf8'))?.slice(1) ?? []),
    ]);
    expect(
      faults
        .filter(({ last }) => !last.startsWith('No drill: '))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(drilled.sort());
  });

  it.each(rows.filter(({ id }) => id.startsWith('R')))('has a test whose name carries $id', ({ id, tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`['"\`]${id}:`));
  });

  it('has a row for every id that a test carries', () => {
    expect(named.length).toBeGreaterThan(100);
    expect([...new Set(named)].filter((id) => rows.every((row) => row.id !== id))).toEqual([]);
  });

  it.each(rows)('names for $id tests by the titles that they have', ({ tested }) => {
    let file = '';
    for (const named of tested.split(' · ').filter((part) => part.includes('`') || part.startsWith('the same file'))) {
      file = /^`([^`]+)`/.exec(named)?.[1] ?? file;
      const title = named.replace(/^(?:`[^`]+`|the same file:) ?/, '');
      expect(title, named).not.toBe('');
      const parts = title.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`(?:['"\`]|(?:[VR]\\d+|%s): )${parts.join('.*')}`));
    }
  });

  it.each(rows)('names for $id tests that are there, or says what is not', ({ id, tests, says }) => {
    if (tests.length === 0) expect(says).toMatch(/Not yet|as V\d+/);
    for (const file of tests) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`\\b${id}\\b`));
    }
  });
});
