import type { CommentMode } from '@/generated/prisma/enums';
import { COMMENT_LINKS_NEWCOMER_MAX } from '@/lib/limits';

/** What the rules look at. Gathered once, so that the list below reads as the policy that it is. */
export type Screened = {
  mode: CommentMode;
  /** No other comment of theirs was approved by a moderator yet. */
  newcomer: boolean;
  /** The site sends mail, and this person has not proven their address. */
  addressUnproven: boolean;
  links: number;
  /** They wrote the same words elsewhere a short while ago. */
  repeated: boolean;
  /** A field that people do not see came back filled. */
  trapped: boolean;
};

type Rule = { name: string; holds: (comment: Screened) => boolean; because: string };

/** In the order in which their reasons are told. A rule can only hold a comment for review, never refuse it. */
const RULES = [
  {
    name: 'everyone_is_reviewed',
    holds: ({ mode }) => mode === 'everyone',
    because: 'On this site a moderator reads every comment before it shows.',
  },
  {
    name: 'newcomer',
    holds: ({ mode, newcomer }) => mode === 'newcomers' && newcomer,
    because: 'A moderator reads a person’s comments until one of them has been approved.',
  },
  {
    name: 'unproven_address',
    holds: ({ addressUnproven }) => addressUnproven,
    because: 'Your e-mail address has not been confirmed yet.',
  },
  {
    name: 'many_links',
    holds: ({ newcomer, links }) => newcomer && links > COMMENT_LINKS_NEWCOMER_MAX,
    because: 'It holds several links.',
  },
  { name: 'repeated_text', holds: ({ repeated }) => repeated, because: 'You posted the same words a short while ago.' },
  { name: 'form_trap', holds: ({ trapped }) => trapped, because: 'Its form was filled in an unusual way.' },
] as const satisfies readonly Rule[];

export type HoldReason = (typeof RULES)[number]['name'];

/** The names of the rules that hold a comment for review, in order; none means that it shows at once. */
export function screen(comment: Screened): HoldReason[] {
  return RULES.filter(({ holds }) => holds(comment)).map(({ name }) => name);
}

/** Why a comment waits, for its author and for moderators. A name that is no longer a rule is left out. */
export function explainHold(heldFor: readonly string[]): string[] {
  return RULES.filter(({ name }) => heldFor.includes(name)).map(({ because }) => because);
}
