/** The embedded PostgreSQL cannot be used. `message` is one line for the operator: what is wrong and what helps. */
export class PostgresError extends Error {
  override name = 'PostgresError';
}

/** Another process owns the data directory; `pid` is that process. */
export class DataDirectoryTakenError extends PostgresError {
  override name = 'DataDirectoryTakenError';
  constructor(
    message: string,
    readonly pid: number,
  ) {
    super(message);
  }
}

/** The system's code of an error (`ENOENT`, or an SQLSTATE), or null where it has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EINVAL: 'this file system or container does not allow it',
};

/**
 * Runs `work`; a refusal by the operating system becomes one line that says what could not be done.
 * @throws {PostgresError} for the refusals above; anything else passes unchanged
 */
export function describing<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = REASONS[codeOf(error) ?? ''];
    if (!reason) throw error;
    throw new PostgresError(`PostgreSQL: cannot ${what}: ${reason}`, { cause: error });
  }
}
