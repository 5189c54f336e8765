import type { ErrorCode } from './errors';
import { log } from './log';
import type { Ability } from './policy';

export type RefusedAction = { action: Ability; code: ErrorCode; count: number };

// Next bundles a copy of this module for the desk; what it counts is told by the front, in the same process.
const place = globalThis as typeof globalThis & { rejoinderRefusedActions?: Map<string, RefusedAction> };
const refused = (): Map<string, RefusedAction> => (place.rejoinderRefusedActions ??= new Map());

/** Who tried what: ids alone. `actorId` is null when the request came from another site and nobody was looked for. */
type Attempt = { action: Ability; code: ErrorCode; actorId: string | null; requestId: string | null };

/** Logs and counts that somebody tried at the desk what they may not do (OWASP ASVS 5.0, 16.3.2). */
export function noteRefusedAction({ action, code, actorId, requestId }: Attempt): void {
  log('warn', 'action.refused', { action, code, actorId, requestId });
  const key = `${action} ${code}`;
  const known = refused().get(key);
  if (known) known.count += 1;
  else refused().set(key, { action, code, count: 1 });
}

/** What was refused since the start of this process, by ability and code. */
export const refusedActions = (): RefusedAction[] => [...refused().values()];
