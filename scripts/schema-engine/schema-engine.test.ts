import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '@/server/postgres/connected';
import { type EmbeddedPostgres, startPostgres } from '@/server/postgres/start';
import { isMigrated } from '../start/migrations';
import { withDatabase } from './address';
import { OWN_ENGINE } from './native-engine';

// Each command starts Prisma anew, which takes seconds on a busy machine.
const SLOW = { timeout: 120_000 };

const CONFIG = `export default {
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.ENGINE_TEST_URL },
};
`;
const SCHEMA = `datasource db {
  provider = "postgresql"
}
model Story {
  id    Int     @id
  title String?
  tags  Tag[]
}
model Tag {
  id      Int   @id
  storyId Int   @map("story_id")
  story   Story @relation(fields: [storyId], references: [id], onDelete: Cascade)
}
`;
// A body with semicolons, a string and a comment with one: a script must reach the server whole.
const FUNCTION = `CREATE FUNCTION shout(text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  -- a comment; with a semicolon
  RETURN upper($1) || ';';
END $$;
`;

let postgres: EmbeddedPostgres;
let dataDir: string;
let project: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rejoinder-engine-'));
  postgres = await startPostgres({ dataDir, durable: false });
  // Inside of the checkout, so that Prisma finds its packages.
  mkdirSync('.cache', { recursive: true });
  project = mkdtempSync(join('.cache', 'engine-'));
  writeFileSync(join(project, 'prisma.config.mjs'), CONFIG);
  writeFileSync(join(project, 'schema.prisma'), SCHEMA);
}, SLOW.timeout);

afterAll(async () => {
  await postgres.stop();
  for (const path of [dataDir, project]) rmSync(path, { recursive: true });
});

/** Runs the stock Prisma command line with our engine on a database of that name. */
async function prisma(database: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(process.cwd(), 'node_modules/prisma/build/index.js'), ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: OWN_ENGINE,
      ENGINE_TEST_URL: withDatabase(postgres.url, database),
      CHECKPOINT_DISABLE: '1',
      NO_COLOR: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

const valueOf = (database: string, sql: string) =>
  connected(
    withDatabase(postgres.url, database),
    async (client) => (await client.query<{ value: unknown }>(sql)).rows[0]?.value,
  );

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(project, 'migrations', name), { recursive: true });
  writeFileSync(join(project, 'migrations', name, 'migration.sql'), sql);
}

describe('the schema engine under the Prisma command line', SLOW, () => {
  it('writes a migration, applies it to a new database once, and finds no difference', async () => {
    const written = await prisma('dev', 'migrate', 'dev', '--name', 'first');
    expect(written).toMatchObject({ code: 0, output: expect.stringContaining('migration.sql') as string });
    writeMigration('20990101000000_function', FUNCTION);

    const first = await prisma('live', 'migrate', 'deploy');
    expect(first.output).toContain('All migrations have been successfully applied');
    expect(first.code).toBe(0);
    expect(await valueOf('live', `SELECT shout('read on') AS value`)).toBe('READ ON;');
    expect(await isMigrated(withDatabase(postgres.url, 'live'), join(project, 'migrations'))).toBe(true);

    const again = await prisma('live', 'migrate', 'deploy');
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('No pending migrations') as string });

    const same = ['migrate', 'diff', '--from-migrations', 'migrations', '--to-schema', 'schema.prisma', '--exit-code'];
    expect((await prisma('live', ...same)).code).toBe(0);
    const leftOver = `SELECT count(*)::int AS value FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`;
    expect(await valueOf('live', leftOver)).toBe(0);
  });

  it('tells a difference by exit code 2, and writes it as SQL', async () => {
    const changed = join(project, 'changed.prisma');
    writeFileSync(changed, SCHEMA.replace('title String?', 'title String? @unique').replace('Cascade', 'Restrict'));
    const diff = ['migrate', 'diff', '--from-schema', 'schema.prisma', '--to-schema', 'changed.prisma', '--exit-code'];
    const { code, output } = await prisma('live', ...diff, '--script');
    expect(code).toBe(2);
    expect(output).toContain('CREATE UNIQUE INDEX "Story_title_key"');
    expect(output).toContain('ON DELETE RESTRICT');
  });

  it('says which migration failed and why, and the start does not take it for done', async () => {
    cpSync(join(project, 'migrations'), join(project, 'kept'), { recursive: true });
    writeMigration('20990102000000_wrong', 'CREATE TABLE half (id int);\nSELECT nonsense();\n');
    const { code, output } = await prisma('failing', 'migrate', 'deploy');
    expect(code).toBe(1);
    expect(output).toContain('20990102000000_wrong');
    expect(output).toContain('nonsense');
    expect(await valueOf('failing', `SELECT to_regclass('half') AS value`)).toBeNull();
    expect(await isMigrated(withDatabase(postgres.url, 'failing'), join(project, 'migrations'))).toBe(false);
    expect(await isMigrated(withDatabase(postgres.url, 'failing'), join(project, 'kept'))).toBe(false);
    rmSync(join(project, 'migrations', '20990102000000_wrong'), { recursive: true });
  });

  it('empties a database and migrates it anew', async () => {
    await prisma('again', 'migrate', 'deploy');
    await valueOf('again', `INSERT INTO "Story" (id) VALUES (1)`);
    expect((await prisma('again', 'migrate', 'reset', '--force')).code).toBe(0);
    expect(await valueOf('again', `SELECT count(*)::int AS value FROM "Story"`)).toBe(0);
  });

  it('says that a database cannot be reached', async () => {
    const url = new URL(postgres.url);
    url.password = 'wrong';
    const { url: right } = postgres;
    postgres = { ...postgres, url: url.href };
    const { code, output } = await prisma('live', 'migrate', 'deploy');
    postgres = { ...postgres, url: right };
    expect(code).toBe(1);
    expect(output).toContain('P1000');
  });
});

describe('the check that the start makes instead', SLOW, () => {
  it('notices a migration that is missing, and one that was changed', async () => {
    const url = withDatabase(postgres.url, 'live');
    const folder = join(project, 'migrations');
    expect(await isMigrated(postgres.url, folder)).toBe(false);
    writeMigration('20990103000000_later', 'SELECT 1;');
    expect(await isMigrated(url, folder)).toBe(false);
    rmSync(join(folder, '20990103000000_later'), { recursive: true });
    expect(await isMigrated(url, folder)).toBe(true);
    writeMigration('20990101000000_function', `${FUNCTION}-- changed\n`);
    expect(await isMigrated(url, folder)).toBe(false);
  });
});
