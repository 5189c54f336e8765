import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '@/server/postgres/start';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server's address, for making databases. */
    adminUrl: string;
    /** The migrated, empty database that each test file clones. */
    templateName: string;
  }
}

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations');

/** The product's migrations, in their order, as SQL. */
export async function migrations(): Promise<string[]> {
  const folders = (await readdir(MIGRATIONS, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(folders.sort().map((folder) => readFile(join(MIGRATIONS, folder, 'migration.sql'), 'utf8')));
}

/** Makes the template unless it is there; its name carries a hash of the migrations. */
async function ensureTemplate(adminUrl: string): Promise<string> {
  const scripts = await migrations();
  const name = `rejoinder_template_${createHash('sha256').update(scripts.join('\0')).digest('hex').slice(0, 12)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Two runs at once must not both make it.
    await admin.query('SELECT pg_advisory_lock(727501)');
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return name;
    await admin.query(`CREATE DATABASE "${name}_unfinished"`);
    const url = new URL(adminUrl);
    url.pathname = `/${name}_unfinished`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    for (const script of scripts) await client.query(script);
    await client.end();
    await admin.query(`ALTER DATABASE "${name}_unfinished" RENAME TO "${name}"`);
    return name;
  } finally {
    await admin.end();
  }
}

/** Starts a throwaway PostgreSQL, or uses the one that TEST_POSTGRES_URL names, and makes the template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide('adminUrl', given);
    project.provide('templateName', await ensureTemplate(given));
    return async () => undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'rejoinder-test-'));
  const server = await startPostgres({ dataDir, durable: false });
  project.provide('adminUrl', server.url);
  project.provide('templateName', await ensureTemplate(server.url));
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
