import type { z } from 'zod';
import { invalid } from '@/lib/errors';

/**
 * What the schema makes of the input.
 * @throws {AppError} invalid, with the first message of each field
 */
export function checked<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of result.error.issues) fields[String(path[0] ?? '')] ??= message;
  throw invalid(fields);
}
