import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { describing } from './failure';

/** 256 bits: more than any search can try, and 43 characters in base64url. */
const SECRET_BYTES = 32;

/** Writes a file that only we may read, whole or not at all, even when the power fails. */
export function writePrivateFile(path: string, content: string): void {
  const draft = `${path}.${process.pid}`;
  describing(`write ${path}`, () => {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  });
}

/** The secret kept in a file with mode 0600: made of 32 random bytes at the first call, the same ever after. */
export function keepSecret(path: string): string {
  if (!existsSync(path)) writePrivateFile(path, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`);
  return describing(`read ${path}`, () => readFileSync(path, 'utf8')).trim();
}
