/** What a column that holds a moment is called where rows are told as JSON. */
const MOMENT = /At$|^until$/;

/**
 * Reads what PostgreSQL told as JSON (`json_build_object` with the names of `T`, as text), moments as dates. For a thing with
 * many small lists in it: one statement and one round trip, where Prisma's nested selects take one for each list.
 */
export function fromJson<T>(told: string): T {
  return JSON.parse(told, (name, value: unknown) =>
    typeof value === 'string' && MOMENT.test(name) ? new Date(value) : value,
  ) as T;
}
