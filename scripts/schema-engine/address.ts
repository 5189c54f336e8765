/** A Prisma database address, taken apart: `schema` is Prisma's own parameter, which PostgreSQL does not know. */
export type Address = { url: string; schema: string; database: string };

/** @throws {TypeError} when the text is no URL */
export function parseAddress(text: string): Address {
  const url = new URL(text);
  const schema = url.searchParams.get('schema') ?? 'public';
  url.searchParams.delete('schema');
  return { url: url.toString(), schema, database: decodeURIComponent(url.pathname.slice(1)) };
}

/** The same server and account, another database. */
export function withDatabase(text: string, database: string): string {
  const url = new URL(text);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}
