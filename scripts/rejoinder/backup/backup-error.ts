/** A backup cannot be made or taken back, for a reason that the operator can mend. `message` is all that they see. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/** What the operating system refused (no such folder, no room, no right), as one line; anything else as it is. */
export function asBackupError(error: unknown, path: string): unknown {
  const refused = error instanceof Error && 'syscall' in error && 'code' in error;
  return refused ? new BackupError(`${path}: ${error.message}`, { cause: error }) : error;
}
