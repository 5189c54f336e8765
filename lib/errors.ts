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

/** A refusal that a person may be told about. Anything else that is thrown is a defect or an outage. */
export class AppError extends Error {
  override name = 'AppError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: { fields?: FieldErrors; retryAfterSeconds?: number } = {},
  ) {
    super(message);
  }
  get status(): number {
    return STATUS_OF_CODE[this.code];
  }
}

/** The input cannot be used; each message stands next to its field. */
export function invalid(fields: FieldErrors): AppError {
  return new AppError('invalid', Object.values(fields)[0] ?? 'Please check what you entered.', { fields });
}

export function unauthenticated(message = 'Please sign in first.'): AppError {
  return new AppError('unauthenticated', message);
}

/** Visible to this person, but not theirs to do. What is invisible is `notFound`. */
export function forbidden(message = 'You may not do this.'): AppError {
  return new AppError('forbidden', message);
}

export function notFound(message = 'There is nothing here.'): AppError {
  return new AppError('not_found', message);
}

export function conflict(message: string): AppError {
  return new AppError('conflict', message);
}

export function rateLimited(message: string, retryAfterSeconds: number): AppError {
  return new AppError('rate_limited', message, { retryAfterSeconds });
}

export function isAppError(error: unknown): error is AppError {
  // Next bundles its own copy of this module: `instanceof` would not hold across the two.
  return error instanceof Error && error.name === 'AppError' && 'code' in error && String(error.code) in STATUS_OF_CODE;
}
