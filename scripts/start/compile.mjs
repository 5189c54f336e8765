// Compiles TypeScript for a process that serves: without it the loader of development would stay in memory beside the
// site, with a thread and a process of its own, and every start would read a thousand files (docs/decisions/0021).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join('.cache', 'compiled');
const OPTIONS = { bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20' };

/** @param {string[]} files @returns {string | null} null when one is not there any more */
function hashOfFiles(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    if (!existsSync(file)) return null;
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} record @param {string} output */
function isFresh(record, output) {
  if (!existsSync(record) || !existsSync(output)) return false;
  const { files, hash } = JSON.parse(readFileSync(record, 'utf8'));
  return hashOfFiles(files) === hash;
}

/** @param {string} entry @param {string} output @returns {Promise<string[]>} the files that it was made from */
async function build(entry, output) {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    ...OPTIONS,
    entryPoints: [entry],
    outfile: output,
    metafile: true,
    logLevel: 'silent',
  });
  // The process that did it would wait for more work as long as the site runs.
  await esbuild.stop();
  return [...Object.keys(metafile.inputs), 'package-lock.json', 'tsconfig.json', 'scripts/start/compile.mjs'];
}

/**
 * Where a TypeScript file of this project stands as JavaScript: packages excepted compiled into one file, and kept until one
 * of the files that it was made from changes. Call it in the project's folder.
 * @param {string} entry a path from there
 * @returns {Promise<string>} an absolute path
 */
export async function compile(entry) {
  const output = resolve(FOLDER, entry.replace(/\.ts$/, '.mjs'));
  const record = `${output}.json`;
  if (!isFresh(record, output)) {
    rmSync(record, { force: true });
    mkdirSync(dirname(output), { recursive: true });
    const files = await build(entry, output);
    writeFileSync(record, JSON.stringify({ files, hash: hashOfFiles(files) }));
  }
  return output;
}

/** @param {string} entry @returns {Promise<any>} what the file exports */
export async function importCompiled(entry) {
  return import(pathToFileURL(await compile(entry)).href);
}
