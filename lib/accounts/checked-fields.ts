import { invalid, type FieldTexts } from '@/lib/errors';
import type { Text } from '@/lib/i18n/phrase';

/** What a rule says of one field. */
export type Checked<T> = { ok: true; value: T } | { ok: false; message: Text };

type ValueOf<C> = C extends { ok: true; value: infer T } ? T : never;

/**
 * The values of several checked fields, by name.
 * @throws {AppError} invalid, with a message for every field that its rule refuses
 */
export function acceptAll<F extends Record<string, Checked<unknown>>>(fields: F): { [K in keyof F]: ValueOf<F[K]> } {
  const errors: FieldTexts = {};
  const values: Record<string, unknown> = {};
  for (const [name, checked] of Object.entries(fields)) {
    if (checked.ok) values[name] = checked.value;
    else errors[name] = checked.message;
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return values as { [K in keyof F]: ValueOf<F[K]> };
}
