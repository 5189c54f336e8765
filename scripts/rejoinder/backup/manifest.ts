import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BackupError } from './backup-error';

/** Raised when an older `restore` could not read what is written. */
export const FORMAT = 1;

/** Where each thing stands in the archive. */
export const places = {
  header: 'header.json',
  table: (table: string, part: number) => `database/${table}/${String(part).padStart(6, '0')}.copy`,
  picture: (file: string) => `media/${file}`,
  secret: 'auth-secret',
  manifest: 'manifest.json',
} as const;

const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The first file: what is needed to know whether the rest can be taken back here. */
const headerSchema = z.object({
  product: z.literal('rejoinder'),
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  siteUrl: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: sha256 })),
  /** `key` is the primary key, and `texts` are its columns that servers sort by their own rules. */
  tables: z.array(
    z.object({
      name: identifier,
      columns: z.array(identifier).min(1),
      key: z.array(identifier).min(1),
      texts: z.array(identifier),
    }),
  ),
});

/** The last file: what must have arrived. An archive without it is not whole. */
const manifestSchema = z.object({
  tables: z.array(z.object({ name: identifier, rows: z.number().int(), bytes: z.number().int(), sha256 })),
  pictures: z.array(z.object({ file: z.string(), sha256 })),
  /** Pictures that the database names and that were not there to be backed up. */
  missing: z.array(z.string()),
  /** The file of the site's secret; null when the site kept none, left out in archives from before it was summed. */
  secret: z.object({ bytes: z.number().int(), sha256 }).nullable().optional(),
});

export type Header = z.output<typeof headerSchema>;
export type Manifest = z.output<typeof manifestSchema>;
export type Table = Header['tables'][number];
export type TableSum = Manifest['tables'][number];

/** What is noted of the secret's file, to know it again. */
export const sumOfSecret = (content: Buffer): NonNullable<Manifest['secret']> => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

export const toJson = (value: Header | Manifest): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

function parse<S extends z.ZodType>(schema: S, content: Buffer): z.output<S> {
  try {
    return schema.parse(JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw new BackupError('This is no backup that this release can read; it may come from a newer one.', { cause });
  }
}

/** @throws {BackupError} */
export const readHeader = (content: Buffer): Header => parse(headerSchema, content);
/** @throws {BackupError} */
export const readManifest = (content: Buffer): Manifest => parse(manifestSchema, content);
