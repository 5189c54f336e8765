import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { hashOf, isStamped } from './content-hash';
import { runChild } from './run-child';

/** Beside the generated client and not in it: Prisma empties that folder. */
const STAMP = 'generated/.made-from';

function hashOfSources(): string {
  return hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json']);
}

/** True when the generated database client fits the schema and the installed Prisma. */
export function isClientGenerated(): boolean {
  return existsSync('generated/prisma/client.ts') && isStamped(STAMP, hashOfSources());
}

/** @throws {StartError} with the end of Prisma's output */
export async function generateClient(signal: AbortSignal): Promise<void> {
  rmSync(STAMP, { force: true });
  const hash = hashOfSources();
  await runChild('prisma generate', ['node_modules/prisma/build/index.js', 'generate'], signal);
  writeFileSync(STAMP, hash);
}
