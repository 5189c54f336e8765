import type { CommentMode } from '@/generated/prisma/enums';
import { phrase, type Phrase } from '@/lib/i18n/phrase';
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

type Rule = { name: string; holds: (comment: Screened) => boolean };

/** In the order in which their reasons are told. A rule can only hold a comment for review, never refuse it. */
const RULES = [
  {
    name: 'everyone_is_reviewed',
    holds: ({ mode }) => mode === 'everyone',
  },
  {
    name: 'newcomer',
    holds: ({ mode, newcomer }) => mode === 'newcomers' && newcomer,
  },
  {
    name: 'unproven_address',
    holds: ({ addressUnproven }) => addressUnproven,
  },
  {
    name: 'many_links',
    holds: ({ newcomer, links }) => newcomer && links > COMMENT_LINKS_NEWCOMER_MAX,
  },
  { name: 'repeated_text', holds: ({ repeated }) => repeated },
  { name: 'form_trap', holds: ({ trapped }) => trapped },
] as const satisfies readonly Rule[];

export type HoldReason = (typeof RULES)[number]['name'];

/** The names of the rules that hold a comment for review, in order; none means that it shows at once. */
export function screen(comment: Screened): HoldReason[] {
  return RULES.filter(({ holds }) => holds(comment)).map(({ name }) => name);
}

/** Why a comment waits, for its author and for moderators. A name that is no longer a rule is left out. */
export function explainHold(heldFor: readonly string[]): Phrase[] {
  return RULES.filter(({ name }) => heldFor.includes(name)).map(({ name }) => phrase(`compose.held.${name}`));
}
