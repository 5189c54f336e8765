import { phrase, type Text } from './i18n/phrase';
import { translate } from './i18n/translate';

/** The six ways in which a command may refuse, and the status that each gets on the web. */
export const STATUS_OF_CODE = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
} as const;

export type ErrorCode = keyof typeof STATUS_OF_CODE;

/** Messages by field name; the empty name is for the form as a whole. */
export type FieldErrors = Record<string, string>;
/** The same before they are put into the reader's language. */
export type FieldTexts = Record<string, Text>;

/** A refusal that a person may be told about. Anything else that is thrown is a defect or an outage. */
export class AppError extends Error {
  override name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    /** What the person is told; `message` is the same in English, for logs and for the desk. */
    readonly text: Text,
    readonly detail: { fields?: FieldTexts; retryAfterSeconds?: number } = {},
  ) {
    super(translate('en').say(text));
  }
  get status(): number {
    return STATUS_OF_CODE[this.code];
  }
}

/** The input cannot be used; each message stands next to its field. */
export function invalid(fields: FieldTexts): AppError {
  return new AppError('invalid', Object.values(fields)[0] ?? phrase('forms.check'), { fields });
}

export function unauthenticated(text: Text = phrase('forms.signInFirst')): AppError {
  return new AppError('unauthenticated', text);
}

/** Visible to this person, but not theirs to do. What is invisible is `notFound`. */
export function forbidden(text: Text = phrase('forms.notAllowed')): AppError {
  return new AppError('forbidden', text);
}

export function notFound(text: Text = phrase('forms.nothingHere')): AppError {
  return new AppError('not_found', text);
}

export function conflict(text: Text): AppError {
  return new AppError('conflict', text);
}

export function rateLimited(text: Text, retryAfterSeconds: number): AppError {
  return new AppError('rate_limited', text, { retryAfterSeconds });
}

/** The messages of a refusal by field, in one language; under the empty name when it is about no field. */
export function messagesOf(error: AppError, say: (text: Text) => string): FieldErrors {
  const texts = error.detail.fields ?? { '': error.text };
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, say(text)]));
}

export function isAppError(error: unknown): error is AppError {
  // Next bundles its own copy of this module: `instanceof` would not hold across the two.
  return error instanceof Error && error.name === 'AppError' && 'code' in error && String(error.code) in STATUS_OF_CODE;
}
