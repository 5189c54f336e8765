import { invalid } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { FORM_BODY_MAX } from '@/lib/limits';

/** What a form held: one text for each name. */
export type FormValues = Record<string, string>;

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // As it comes, so that a body without a length is cut off too.
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > FORM_BODY_MAX) throw invalid({ '': phrase('forms.tooMuch') });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a form's body. Only texts are taken, one for each name: no files, no lists, no objects (V16; OWASP ASVS 5.0,
 * 15.3.7). U+0000 is taken out, because PostgreSQL cannot store it.
 * @throws {AppError} invalid for any other body
 */
export async function readForm(request: Request): Promise<FormValues> {
  const type = request.headers.get('content-type') ?? '';
  const bytes = await readBytes(request);
  // A form without fields, sent by a program, has neither a body nor a type; Next makes an empty body of that.
  if (!type && bytes.length === 0) return {};
  if (!FORM_TYPES.some((known) => type.toLowerCase().startsWith(known))) {
    throw invalid({ '': phrase('forms.notOurs') });
  }
  const body = new Response(bytes, { headers: { 'content-type': type } });
  const entries: [string, string][] = [];
  const malformed = invalid({ '': phrase('forms.notWhole') });
  const form = await body.formData().catch(() => {
    // The bytes are here already: it can only be that they are no such form.
    throw malformed;
  });
  for (const [name, value] of form) {
    if (typeof value !== 'string' || entries.some(([seen]) => seen === name)) throw malformed;
    entries.push([name, value.replaceAll('\0', '')]);
  }
  return Object.fromEntries(entries);
}
