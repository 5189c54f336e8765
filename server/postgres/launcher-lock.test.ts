import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DataDirectoryTakenError } from './failure';
import { acquireLauncherLock, refuseIfLocked } from './launcher-lock';

function scratch(): { folder: string; lock: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, lock: join(folder, 'lock') };
}

it('has one owner at a time, and a new one after its release', () => {
  const { folder, lock } = scratch();
  const owned = acquireLauncherLock(lock, folder);
  expect(() => acquireLauncherLock(lock, folder)).toThrow(DataDirectoryTakenError);
  expect(() => refuseIfLocked(lock, folder)).toThrow(`process ${process.pid}`);
  owned.release();
  refuseIfLocked(lock, folder);
  acquireLauncherLock(lock, folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['a process that is gone', '4194304\n1\n'], // Above Linux's highest pid.
  ['a pid that is used again', `${process.pid}\nanother start\n`],
  ['nobody, after a power cut', ''],
])('takes over the lock of %s', (_, content) => {
  const { folder, lock } = scratch();
  writeFileSync(lock, content);
  acquireLauncherLock(lock, folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

it('does not release a lock that has become somebody else’s', () => {
  const { folder, lock } = scratch();
  const owned = acquireLauncherLock(lock, folder);
  writeFileSync(lock, 'somebody else\n');
  owned.release();
  expect(readdirSync(folder)).toEqual(['lock']);
});
