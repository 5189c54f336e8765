import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hashOf, isStamped } from './content-hash';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-hash-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.ts'), 'one');
  writeFileSync(join(folder, 'deep', 'b.ts'), 'two');
  return folder;
}

it('changes with a content, a name and a file in any depth', () => {
  const folder = scratch();
  const seen = new Set([hashOf([folder])]);
  writeFileSync(join(folder, 'deep', 'b.ts'), 'twice');
  seen.add(hashOf([folder]));
  renameSync(join(folder, 'a.ts'), join(folder, 'c.ts'));
  seen.add(hashOf([folder]));
  writeFileSync(join(folder, 'deep', 'empty.ts'), '');
  seen.add(hashOf([folder]));
  expect(seen.size).toBe(4);
});

it('does not mistake the end of one file for the beginning of the next', () => {
  const folder = scratch();
  const [first, second] = [join(folder, 'a.ts'), join(folder, 'deep', 'b.ts')];
  writeFileSync(first, `x${second}`);
  writeFileSync(second, 'y');
  const before = hashOf([first, second]);
  writeFileSync(first, 'x');
  writeFileSync(second, `${second}y`);
  expect(hashOf([first, second])).not.toBe(before);
});

it('is the same in any order, without what is skipped and without what is not there', () => {
  const folder = scratch();
  const [first, second] = [join(folder, 'a.ts'), join(folder, 'deep')];
  const hash = hashOf([first, second]);
  expect(hashOf([second, first, join(folder, 'missing')])).toBe(hash);
  writeFileSync(join(folder, 'deep', 'b.test.ts'), 'a test');
  expect(hashOf([first, second], (path) => path.endsWith('.test.ts'))).toBe(hash);
});

it('knows its own stamp', () => {
  const stamp = join(scratch(), 'stamp');
  expect(isStamped(stamp, 'abc')).toBe(false);
  writeFileSync(stamp, 'abc');
  expect(isStamped(stamp, 'abc')).toBe(true);
  expect(isStamped(stamp, 'abd')).toBe(false);
});
