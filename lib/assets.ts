import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { log } from './log';

const versions = new Map<string, string>();

function versionOf(file: string): string {
  try {
    const bytes = readFileSync(join(process.cwd(), 'public', file));
    return createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  } catch (error) {
    // A page without its enhancement still works; the operator should know.
    log('error', 'asset.missing', { file, code: error instanceof Error && 'code' in error ? String(error.code) : '' });
    return '0';
  }
}

/** The address of a file in public/, e.g. `/assets/site.js`, with a version by its content: it may be kept for ever. */
export function assetUrl(file: string): string {
  const version = versions.get(file) ?? versionOf(file);
  versions.set(file, version);
  return `${file}?v=${version}`;
}
