import type { HoldReason } from '@/lib/comments/screening';

type Words = {
  /** As a moderator needs to hear it: the author hears it as `explainHold` says. */
  because: string;
  /** In a list, where there is room for two words; empty when it tells nothing that the list does not. */
  mark: string;
  /** As a choice of the filter. */
  choice: string;
};

const WORDS: Record<HoldReason, Words> = {
  everyone_is_reviewed: { because: 'every comment is reviewed on this site', mark: '', choice: 'Every comment is' },
  newcomer: {
    because: 'no comment of theirs has been approved yet',
    mark: 'first comment',
    choice: 'A first comment',
  },
  unproven_address: {
    because: 'their e-mail address is not confirmed',
    mark: 'address unconfirmed',
    choice: 'An unconfirmed address',
  },
  many_links: { because: 'it holds several links', mark: 'links', choice: 'Several links' },
  repeated_text: {
    because: 'they posted the same words a short while ago',
    mark: 'repeated',
    choice: 'Repeated words',
  },
  form_trap: {
    because: 'a field that people do not see came back filled',
    mark: 'filled by a program?',
    choice: 'A form filled oddly',
  },
};

export const HOLD_REASONS = Object.keys(WORDS) as HoldReason[];

/** One sentence; empty for a comment that was not held, or was held by rules that are no more. */
export function heldBecause(heldFor: readonly HoldReason[]): string {
  const reasons = heldFor.flatMap((name) => WORDS[name]?.because ?? []);
  return reasons.length ? `Held because ${reasons.join(', and ')}.` : '';
}

/** The same in as few words as a row of a list has room for. */
export function heldMarks(heldFor: readonly HoldReason[]): string[] {
  return heldFor.flatMap((name) => WORDS[name]?.mark || []);
}

/** The name of a reason as a choice of the filter. */
export const heldChoice = (name: HoldReason): string => WORDS[name].choice;
