import { z } from 'zod';

const uuid = z.uuid();

/** True for text that PostgreSQL will read as one of our ids; anything else names nothing. */
export function isId(text: string): boolean {
  return uuid.safeParse(text).success;
}

/** No row has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A filter by an id from an address: what is no id finds nothing, like an id that nobody has. */
export function idFilter(id: string | undefined): string | undefined {
  return id === undefined || isId(id) ? id : NOBODY;
}
