import type { Writable } from 'node:stream';
import { connected } from '../../server/postgres/connected';
import { parseAddress, withDatabase } from './address';
import type { DatabaseCommand } from './arguments';

/** Prisma's codes (prisma.io/docs, error reference) by PostgreSQL's (appendix A) and Node's. */
const PRISMA_CODES: Record<string, string> = {
  '28P01': 'P1000',
  '28000': 'P1010',
  '3D000': 'P1003',
  '42P04': 'P1009',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  ETIMEDOUT: 'P1002',
};

/** Runs one statement in the maintenance database, about the database that the address names. */
export async function administer(url: string, statement: (quotedName: string) => string, name: string): Promise<void> {
  await connected(withDatabase(url, 'postgres'), (client) => client.query(statement(client.escapeIdentifier(name))));
}

async function run(command: DatabaseCommand, text: string): Promise<void> {
  const { url, database } = parseAddress(text);
  switch (command) {
    case 'can-connect-to-database':
      return connected(url, async () => undefined);
    case 'create-database':
      return administer(url, (name) => `CREATE DATABASE ${name}`, database);
    case 'drop-database':
      return administer(url, (name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, database);
  }
}

function describe(error: unknown): { message: string; error_code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? String(error.code) : '';
  const known = PRISMA_CODES[code];
  // A refused connection to several addresses of one host is an AggregateError without a message.
  return { message: error.message || code, ...(known && { error_code: known }) };
}

/**
 * Runs one of the engine's `cli` commands. Answers with the exit code, 0 or 1; a failure is told on stderr as Prisma
 * reads it: JSON by line, of which it throws the first line away.
 */
export async function runDatabaseCommand(command: DatabaseCommand, url: string, stderr: Writable): Promise<0 | 1> {
  const log = (level: 'INFO' | 'ERROR', fields: object) =>
    stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`);
  log('INFO', { message: `Starting ${command}` });
  try {
    await run(command, url);
    return 0;
  } catch (error) {
    log('ERROR', { ...describe(error), is_panic: false });
    return 1;
  }
}
