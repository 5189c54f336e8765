import { once } from 'node:events';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { asBackupError, BackupError } from './backup-error';
import { END, padding, tarHeader } from './tar';

export type ArchiveWriter = {
  /** Adds a file. Resolves when there is room for the next: no more than a few megabytes are ever held. */
  add(name: string, content: Buffer): Promise<void>;
};

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a `.tar.gz` that only its owner may read. It gets its name when it is whole and on disk: whatever ends before
 * leaves nothing under that name, and a process that is killed leaves a `.part` file at most.
 * @throws {BackupError} when there is a file of that name already, or it cannot be written
 */
export async function writeArchive<T>(
  path: string,
  modifiedAt: Date,
  fill: (archive: ArchiveWriter) => Promise<T>,
): Promise<T> {
  if (existsSync(path)) throw new BackupError(`${path} is there already; choose another name, or take it away`);
  const draft = `${path}.${process.pid}.part`;
  // Ctrl+C ends the process without coming back here.
  const remove = () => rmSync(draft, { force: true });
  process.once('exit', remove);
  const seconds = Math.floor(modifiedAt.getTime() / 1000);
  const gzip = createGzip();
  const onDisk = pipeline(gzip, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }));
  const write = async (bytes: Buffer) => {
    // A full disk ends the pipeline, and nobody would drain this any more.
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), onDisk]);
  };
  const add = async (name: string, content: Buffer) => {
    await write(tarHeader(name, content.length, seconds));
    await write(content);
    await write(padding(content.length));
  };
  try {
    const result = await Promise.race([fill({ add }), onDisk.then(() => Promise.reject(new Error('ended early')))]);
    gzip.end(END);
    await onDisk;
    await rename(draft, path);
    await flushFolder(dirname(path));
    return result;
  } catch (error) {
    gzip.destroy();
    // Only waited for. It can say nothing new: that it was taken down just now, or `error` again, when that came from it.
    await Promise.allSettled([onDisk]);
    remove();
    throw asBackupError(error, path);
  } finally {
    process.off('exit', remove);
  }
}
