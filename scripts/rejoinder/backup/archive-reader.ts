import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { asBackupError, BackupError } from './backup-error';
import { BLOCK, padding, readTarHeader } from './tar';

export type ArchiveFile = { name: string; content: Buffer };

/** Beyond everything that a backup of ours holds in one piece: a damaged size must not fill the memory. */
const FILE_MAX = 64 * 1024 * 1024;

const damaged = (cause?: unknown) =>
  new BackupError('The file is damaged, ends too early, or is no backup of Rejoinder.', { cause });

/** Gathers what a stream brings into pieces of the length asked for. */
class Pieces {
  #held: Buffer[] = [];
  #length = 0;
  constructor(private readonly source: AsyncIterator<Buffer>) {}

  async take(length: number): Promise<Buffer> {
    while (this.#length < length) {
      const { value, done } = await this.source.next();
      if (done) throw damaged();
      this.#held.push(value);
      this.#length += value.length;
    }
    const all = Buffer.concat(this.#held);
    this.#held = [all.subarray(length)];
    this.#length = all.length - length;
    return all.subarray(0, length);
  }
}

/** The failures of reading a compressed file, as one line. */
function readingFailed(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test(code) ? damaged(error) : asBackupError(error, path);
}

/**
 * The files of a `.tar.gz`, one after another; no more than one is held.
 * @throws {BackupError} when it is damaged, or ends before its end
 */
export async function* readArchive(path: string): AsyncGenerator<ArchiveFile> {
  const gunzip = createGunzip();
  // Errors of the source reach the reader of `gunzip`; the callback keeps them from being thrown twice.
  pipeline(createReadStream(path), gunzip, () => undefined);
  try {
    const pieces = new Pieces(gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
    for (;;) {
      const header = readTarHeader(await pieces.take(BLOCK));
      if (!header) return;
      if (header.size > FILE_MAX) throw damaged();
      const content = await pieces.take(header.size);
      await pieces.take(padding(header.size).length);
      yield { name: header.name, content };
    }
  } catch (error) {
    throw readingFailed(error, path);
  } finally {
    gunzip.destroy();
  }
}
