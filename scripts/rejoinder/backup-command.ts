import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { isMigrated, migrate } from '../start/migrations';
import { BackupError } from './backup/backup-error';
import type { TableSum } from './backup/manifest';
import { withDatabase } from './database';

const MEBIBYTE = 1024 ** 2;

const rowsOf = (tables: readonly TableSum[], name: string): number =>
  tables.find((table) => table.name === name)?.rows ?? 0;

/** What a backup holds, in the words of those who run a site. */
function contents(tables: readonly TableSum[], pictures: number): string {
  const [articles, comments, people] = ['articles', 'comments', 'people'].map((name) => rowsOf(tables, name));
  return `${articles} articles, ${comments} comments, ${people} people and ${pictures} pictures`;
}

function warnOfMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  const shown = missing.slice(0, 3).join(', ');
  process.stderr.write(`${missing.length} pictures that the database names are not there: ${shown}\n`);
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function backup(file: string): Promise<void> {
  const began = performance.now();
  const path = resolve(file);
  const { tables, pictures, missing } = await withDatabase(async (url) => {
    const { makeBackup } = await import('./backup/make-backup');
    return makeBackup(url, path);
  });
  warnOfMissing(missing);
  const size = ((await stat(path)).size / MEBIBYTE).toFixed(1);
  process.stdout.write(
    `Backed up ${contents(tables, pictures)} into ${path} (${size} MiB) in ${seconds(began)} s. It holds secrets: keep it private\n`,
  );
}

type RestoreOptions = { replace?: boolean; yes?: boolean };

/** @throws {BackupError} unless somebody at the terminal means it */
async function confirm(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new BackupError('--replace asks before it deletes; add --yes where nobody can answer');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    'This deletes everything that the database holds now. Type "replace" to go on: ',
  );
  terminal.close();
  if (answer.trim() !== 'replace') throw new BackupError('Nothing was changed.');
}

async function restore(file: string, { replace = false, yes = false }: RestoreOptions): Promise<void> {
  const began = performance.now();
  if (replace && !yes) await confirm();
  const restored = await withDatabase(
    async (url, signal) => {
      const { restoreBackup } = await import('./backup/restore-backup');
      const result = await restoreBackup(url, resolve(file), { replace });
      if (!(await isMigrated(url, 'prisma/migrations'))) await migrate(signal);
      return result;
    },
    { migrated: false },
  );
  const { tables, pictures, missing, createdAt, siteUrl } = restored;
  warnOfMissing(missing);
  process.stdout.write(
    `Restored ${contents(tables, pictures)} of ${siteUrl} as of ${createdAt} in ${seconds(began)} s; every row compared\n`,
  );
}

/** `backup` and `restore`. */
export function addBackupCommands(tool: Command): void {
  tool
    .command('backup')
    .description('write the database, its pictures and the site’s secret into one file, while the site runs')
    .argument('<file>', 'where to; a .tar.gz that must not be there yet')
    .action(backup);
  tool
    .command('restore')
    .description('put a backup into an empty database; the site must not be running')
    .argument('<file>', 'a file that `backup` wrote')
    .option('--replace', 'put it in the place of what the database holds now, after asking')
    .option('--yes', 'do not ask')
    .action(restore);
}
