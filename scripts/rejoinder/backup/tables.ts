import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Table, TableSum } from './manifest';

/** Bytes of one piece of a table in the archive. */
const PIECE = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/** Every table with its columns and its primary key, by name. Generated columns would be made anew; there are none. */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name,
      array(SELECT a.attname::text FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            ORDER BY a.attname) AS columns,
      array(SELECT a.attname::text FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
            JOIN pg_attribute a ON a.attnum = k.attnum
            WHERE i.indrelid = c.oid AND a.attrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key,
      array(SELECT a.attname::text FROM pg_index i JOIN pg_attribute a ON a.attnum = ANY (i.indkey)
            WHERE i.indrelid = c.oid AND a.attrelid = c.oid AND i.indisprimary AND a.attcollation <> 0) AS texts
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
    ORDER BY c.relname`);
  return rows;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The order of the key, the same on every server: texts by their bytes, not by the rules of a language. */
const inOrder = ({ key, texts }: Table): string =>
  key.map((name) => (texts.includes(name) ? `"${name}" COLLATE "C"` : `"${name}"`)).join(', ');

/** Settings that the text of a value depends on, so that the same rows are the same bytes on every server. */
export async function fixTextForm(client: Client): Promise<void> {
  await client.query(`SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex';
    SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0`);
}

/**
 * Reads a whole table in the order of its key, in the text format of COPY, piece by piece. Returns its sums. In that
 * format a line feed ends a row and stands nowhere else (PostgreSQL's documentation, "COPY", "Text Format").
 */
export async function readTable(
  client: Client,
  table: Table,
  take: (piece: Buffer) => Promise<void> = async () => undefined,
): Promise<TableSum> {
  const { name, columns } = table;
  const rowsInOrder = `SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${inOrder(table)}`;
  const stream = client.query(copyTo(`COPY (${rowsInOrder}) TO STDOUT`));
  const hash = createHash('sha256');
  let [rows, bytes, held] = [0, 0, [] as Buffer[]];
  let length = 0;
  const flush = async () => {
    if (length > 0) await take(Buffer.concat(held));
    [held, length] = [[], 0];
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) rows += 1;
    bytes += chunk.length;
    length += chunk.length;
    held.push(chunk);
    if (length >= PIECE) await flush();
  }
  await flush();
  return { name, rows, bytes, sha256: hash.digest('hex') };
}

export const copyIn = ({ name, columns }: Table): string => `COPY "${name}" (${quoted(columns)}) FROM STDIN`;
