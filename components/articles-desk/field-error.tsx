import type { FieldErrors } from '@/lib/errors';

/** Lists say which of them is wrong by its place: any error about labels belongs to the one field. */
export function errorsByField(fields: FieldErrors): FieldErrors {
  const pairs = Object.entries(fields).map(([name, message]) => [name.split('.')[0] ?? '', message] as const);
  return Object.fromEntries(pairs.reverse());
}

/** What is wrong with a field, for its `aria-describedby`. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="field-error" id={id}>
      {message}
    </p>
  );
}
