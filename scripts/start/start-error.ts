/** The start cannot go on, for a reason that the operator can mend. `message` is all that they see. */
export class StartError extends Error {
  override name = 'StartError';
}
