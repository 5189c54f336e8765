import { z } from 'zod';
import type { AppError } from '@/lib/errors';
import { messagesOf, STATUS_OF_CODE } from '@/lib/errors';
import type { Text } from '@/lib/i18n/phrase';
import { PAGE_HEADER } from './internal-headers';

const formStateSchema = z.object({
  /** What was typed, by field name. */
  values: z.record(z.string(), z.string()),
  /** What is wrong, by field name; the empty name is for the form as a whole. */
  errors: z.record(z.string(), z.string()),
  /** One sentence above the form that is not an error. */
  notice: z.string().optional(),
  /** The code of the refusal, for programs. */
  code: z.enum(Object.keys(STATUS_OF_CODE) as [keyof typeof STATUS_OF_CODE]).optional(),
  /** Which step of the form the page shows, e.g. `preview`. */
  step: z.string().optional(),
});

/** A form as it was sent and what came of it: what a page needs to show it again with nothing lost. */
export type FormState = z.infer<typeof formStateSchema>;

/** A password is never shown again, so it never travels back. */
const withoutSecrets = (values: FormState['values']): FormState['values'] =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.toLowerCase().includes('password')));

/** Reads the JSON of a form endpoint's answer; null when it is not a form's state. */
export function parseFormState(json: string): FormState | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null; // Not JSON, so not a state: the caller has its own answer to that.
  }
  const result = formStateSchema.safeParse(value);
  return result.success ? result.data : null;
}

/** A state as the value of FORM_HEADER: base64url of its JSON, because a header holds no line breaks. */
export function encodeFormState(state: FormState): string {
  return Buffer.from(JSON.stringify({ ...state, values: withoutSecrets(state.values) })).toString('base64url');
}

/** The state in FORM_HEADER; null when there is none, which is how a page is first shown. */
export function decodeFormState(header: string | null | undefined): FormState | null {
  return header ? parseFormState(Buffer.from(header, 'base64url').toString('utf8')) : null;
}

type Answer = { status?: number; retryAfter?: number; headers?: HeadersInit };

/** The JSON flavor: the state under `status` (422 unless said), for a caller that is a program. */
export function formJson(state: FormState, { status = 422, retryAfter, headers: init }: Answer = {}): Response {
  const headers = new Headers(init);
  headers.set('cache-control', 'private, no-store');
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return Response.json({ ...state, values: withoutSecrets(state.values) }, { status, headers });
}

/**
 * Shows a form again under `status` (422 unless said), with what was typed. `path` is a page of ours, with its query,
 * that reads FORM_HEADER through `decodeFormState`. A caller that prefers JSON gets the state itself: the front decides.
 * `retryAfter` is in seconds.
 */
export function formPage(path: string, state: FormState, answer: Answer = {}): Response {
  const response = formJson(state, answer);
  response.headers.set(PAGE_HEADER, path);
  return response;
}

/** The state and the answer's options for a refusal by a command: `formPage(path, ...refused(error, values, t.say))`. */
export function refused(
  error: AppError,
  values: FormState['values'],
  say: (text: Text) => string,
): [FormState, Answer] {
  const errors = messagesOf(error, say);
  return [
    { values, errors, code: error.code },
    { status: error.status, retryAfter: error.detail.retryAfterSeconds },
  ];
}
