import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { isGeneratedName } from '@/lib/media/file-name';
import { findFile, removeFile, storeFile } from '@/lib/media/store';
import type { ArchiveFile } from './archive-reader';
import { BackupError } from './backup-error';
import { places, readManifest, type Header, type Manifest, type Table } from './manifest';
import { copyIn } from './tables';

const TABLE_FILE = /^database\/([a-z_][a-z0-9_]{0,62})\/\d{6}\.copy$/;
const PICTURE_FILE = /^media\/([^/]+)$/;

const odd = (name: string) => new BackupError(`The backup holds ${name}, which does not belong there.`);

/** What came out of an archive. `written` are the pictures that were not there before. */
export type TakenIn = { manifest: Manifest; pictures: Manifest['pictures']; secret: Buffer | null; written: string[] };

/** The table that is being loaded: its pieces follow each other in the archive. */
type Loading = { table: Table; stream: ReturnType<typeof copyFrom>; untilEnded: () => Promise<void> };

/**
 * Reads an archive behind its header: rows into their tables within the open transaction, pictures into their folder.
 * Nothing is believed of a name that is not of our own making (V26).
 * @throws {BackupError} when it is damaged or not whole; `undo` of what was written is the caller's
 */
export async function takeIn(
  client: Client,
  header: Header,
  files: AsyncIterable<ArchiveFile>,
  written: string[],
): Promise<TakenIn> {
  const pictures: Manifest['pictures'] = [];
  let loading: Loading | null = null;
  let secret: Buffer | null = null;

  const close = async () => {
    loading?.stream.end();
    await loading?.untilEnded();
    loading = null;
  };
  const openTable = async (name: string): Promise<Loading> => {
    if (loading?.table.name === name) return loading;
    await close();
    const table = header.tables.find((one) => one.name === name);
    if (!table) throw odd(name);
    const stream = client.query(copyFrom(copyIn(table)));
    // A failure is kept as a value: it may come while nobody waits for the end, and whoever does hears of it.
    const failure = finished(stream).then(
      () => null,
      (error: Error) => error,
    );
    const untilEnded = async () => {
      const error = await failure;
      if (error) throw error;
    };
    return { table, stream, untilEnded };
  };
  const takePicture = async (file: string, content: Buffer) => {
    if (!isGeneratedName(file)) throw odd(file);
    if ((await findFile(file)) === null) {
      await storeFile(file, content);
      written.push(file);
    }
    pictures.push({ file, sha256: createHash('sha256').update(content).digest('hex') });
  };

  for await (const { name, content } of files) {
    const table = TABLE_FILE.exec(name)?.[1];
    const picture = PICTURE_FILE.exec(name)?.[1];
    if (table) {
      loading = await openTable(table);
      if (!loading.stream.write(content)) await Promise.race([once(loading.stream, 'drain'), loading.untilEnded()]);
      continue;
    }
    await close();
    if (picture) await takePicture(picture, content);
    else if (name === places.secret) secret = content;
    else if (name === places.manifest) return { manifest: readManifest(content), pictures, secret, written };
    else throw odd(name);
  }
  throw new BackupError('The backup is not whole: its manifest is missing.');
}

/** Takes the pictures away again that were written for a restore that failed. */
export async function removeWritten(written: readonly string[]): Promise<void> {
  for (const file of written) await removeFile(file);
}
