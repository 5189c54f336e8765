import { BackupError } from './backup-error';

/** Bytes of a block; headers and contents are padded to it (POSIX.1-1988, "ustar Interchange Format"). */
export const BLOCK = 512;
const NAME_MAX = 100;
const CHECKSUM_AT = 148;
const CHECKSUM_LENGTH = 8;
/** Two empty blocks end an archive. */
export const END = Buffer.alloc(2 * BLOCK);

const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;

/** The checksum of a header: the sum of its bytes, its own field read as spaces. */
function checksumOf(header: Buffer): number {
  let sum = 0;
  for (const [at, byte] of header.entries())
    sum += at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_LENGTH ? 0x20 : byte;
  return sum;
}

/** The header of a plain file that only its owner may read. `modifiedAt` in seconds since 1970. */
export function tarHeader(name: string, size: number, modifiedAt: number): Buffer {
  if (Buffer.byteLength(name) > NAME_MAX) throw new Error(`too long a name for an archive: ${name}`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(modifiedAt, 12), 136);
  header.write('0', 156);
  header.write('ustar\0' + '00', 257);
  header.write(`${octal(checksumOf(header), 7)} `, CHECKSUM_AT);
  return header;
}

/** The bytes that fill a content up to whole blocks. */
export function padding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

const text = (header: Buffer, at: number, length: number): string =>
  header.toString('utf8', at, at + length).replace(/\0.*$/s, '');

/**
 * The name and size that a header states; null for the empty block that ends an archive.
 * @throws {BackupError} when it is no header
 */
export function readTarHeader(header: Buffer): { name: string; size: number } | null {
  if (header.every((byte) => byte === 0)) return null;
  const sum = Number.parseInt(text(header, CHECKSUM_AT, CHECKSUM_LENGTH), 8);
  const size = Number.parseInt(text(header, 124, 12), 8);
  if (sum !== checksumOf(header) || !Number.isSafeInteger(size) || size < 0)
    throw new BackupError('The file is damaged, or is no backup of Rejoinder.');
  return { name: text(header, 0, NAME_MAX), size };
}
