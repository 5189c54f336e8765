import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Value = string | number | null | readonly string[] | Date;
export type Row = readonly Value[];

const SPECIAL: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => SPECIAL[character] ?? character);
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** One row in the text format of COPY (PostgreSQL's documentation, "COPY", "Text Format"). */
export function copyLine(row: Row): string {
  const columns = row.map((value) => {
    if (value === null) return '\\N';
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return value.toISOString();
    return escaped(typeof value === 'string' ? value : arrayLiteral(value));
  });
  return `${columns.join('\t')}\n`;
}

const CHUNK = 64 * 1024; // characters; one write a row would cost more than the row

/** Sends rows to a table. Table and columns are names that this code writes, never input. */
export async function copyRows(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<Row>,
): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  const ended = finished(stream);
  const send = async (chunk: string) => {
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), ended]);
  };
  let chunk = '';
  for (const row of rows) {
    chunk += copyLine(row);
    if (chunk.length < CHUNK) continue;
    await send(chunk);
    chunk = '';
  }
  stream.end(chunk);
  await ended;
}
