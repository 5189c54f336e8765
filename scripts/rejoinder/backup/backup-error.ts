/** A backup cannot be made or taken back, for a reason that the operator can mend. `message` is all that they see. */
export class BackupError extends Error {
  override name = 'BackupError';
}
