import { z } from 'zod';

const uuid = z.uuid();

/** True for text that PostgreSQL will read as one of our ids; anything else names nothing. */
export function isId(text: string): boolean {
  return uuid.safeParse(text).success;
}
