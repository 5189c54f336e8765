import type { HoldReason } from '@/lib/comments/screening';

/** Why a comment waits, as a moderator needs to hear it: the author hears it as `explainHold` says. */
const BECAUSE: Record<HoldReason, string> = {
  everyone_is_reviewed: 'every comment is reviewed on this site',
  newcomer: 'no comment of theirs has been approved yet',
  unproven_address: 'their e-mail address is not confirmed',
  many_links: 'it holds several links',
  repeated_text: 'they posted the same words a short while ago',
  form_trap: 'a field that people do not see came back filled',
};

/** One sentence; empty for a comment that was not held, or was held by rules that are no more. */
export function heldBecause(heldFor: readonly HoldReason[]): string {
  const reasons = heldFor.map((name) => BECAUSE[name]).filter(Boolean);
  return reasons.length ? `Held because ${reasons.join(', and ')}.` : '';
}
