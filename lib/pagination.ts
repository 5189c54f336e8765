import { z } from 'zod';

/** A place in a list ordered by (createdAt, id) — or another instant and id, always both in the same direction. */
export type Cursor = { at: Date; id: string };

/** A bounded piece of a list. `next` is the opaque cursor of the following page, or null at the end. */
export type Page<T> = { items: T[]; next: string | null };

const cursorShape = z.tuple([z.number().int().min(0).max(8_640_000_000_000_000), z.uuid()]);

/** An opaque, URL-safe form of a place in a list. */
export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.getTime().toString(36)}.${id}`).toString('base64url');
}

/** Reads a cursor back; null for anything that `encodeCursor` did not make. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (!text || text.length > 80) return null;
  const [time, id] = Buffer.from(text, 'base64url').toString('latin1').split('.');
  const parsed = cursorShape.safeParse([parseInt(time ?? '', 36), id]);
  if (!parsed.success) return null;
  const cursor = { at: new Date(parsed.data[0]), id: parsed.data[1] };
  return encodeCursor(cursor) === text ? cursor : null;
}

/**
 * Keeps what comes after a place in a list that is sorted newest first, by `createdAt` and then `id`; everything without a
 * place. The bound on `createdAt` alone says nothing new, but lets the database begin in the index.
 */
export function olderThan(cursor: Cursor | null) {
  if (!cursor) return {};
  const { at, id } = cursor;
  return { createdAt: { lte: at }, OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
}

/** Makes a page of rows read with `limit + 1`: the surplus row proves that there is more. */
export function toPage<Row, T>(
  rows: Row[],
  limit: number,
  place: (row: Row) => Cursor,
  view: (row: Row) => T,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(view), next: rows.length > limit && last ? encodeCursor(place(last)) : null };
}
