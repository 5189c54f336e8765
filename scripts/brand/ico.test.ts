import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { icoOf } from './ico';

it('says where each picture lies', () => {
  const file = icoOf([
    { size: 16, png: Buffer.from('small') },
    { size: 256, png: Buffer.from('largest') },
  ]);
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  expect([file[6], file[22]]).toEqual([16, 0]);
  const [at, length] = [file.readUInt32LE(22 + 12), file.readUInt32LE(22 + 8)];
  expect(file.subarray(at, at + length).toString()).toBe('largest');
});

it('is what stands in public/, with pictures of 16, 32 and 48 pixels', () => {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'favicon.ico'));
  expect([0, 1, 2].map((index) => file[6 + 16 * index])).toEqual([16, 32, 48]);
  for (const index of [0, 1, 2]) {
    const at = file.readUInt32LE(6 + 16 * index + 12);
    expect(file.subarray(at + 1, at + 4).toString()).toBe('PNG');
  }
});
