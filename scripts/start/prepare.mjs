// Used by every command in package.json before its packages may exist: nothing here but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { step } from './step.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const OLDEST_NODE = [20, 19]; // package.json's "engines"
const STAMP = 'node_modules/.rejoinder-installed';

/** @param {string} line */
function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Ends the process with one line when this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(`Rejoinder needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/** Goes to the project's folder, wherever the command was given, and reads `.env`; what is set already stays. */
export function enterProject() {
  process.chdir(ROOT);
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/**
 * True when every package of the lock file is installed in its version. Packages for development, or for other
 * platforms, may be missing. npm keeps its own record of what it installed in node_modules/.package-lock.json.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return wanted.every(([path, { version, dev, optional, devOptional }]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === version : Boolean(dev || optional || devOptional);
  });
}

/**
 * What npm says first; after it come its manual and the place of its log.
 * @param {string} output
 */
function reasonOf(output) {
  const lines = output.split('\n').filter((line) => line.replace('npm error', '').trim() !== '');
  return lines.slice(0, 12).join('\n');
}

/** @returns {Promise<void>} rejects with npm's reason */
function runNpm() {
  const npm = process.env.npm_execpath;
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(
    program,
    [...args, 'ci', '--include=dev', '--no-fund', '--no-audit', '--no-update-notifier', '--loglevel=error'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    process.exit(0);
  };
  process.once('SIGINT', forward).once('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed:\n${reasonOf(output)}`));
    });
  });
}

/** Installs the packages when they are missing or the lock file has changed. Without a change it needs no network. */
export async function install() {
  const stamp = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  if (!isInstalled()) {
    await step('Installing packages', runNpm).catch((error) => giveUp(error.message));
  }
  try {
    writeFileSync(STAMP, stamp);
  } catch (error) {
    // Installed by another account: the next start compares again, which costs it some milliseconds.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}
