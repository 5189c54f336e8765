import type { Role } from '@/generated/prisma/enums';

/** Whoever acts, as the rules need to know them. Read afresh inside every transaction that writes. */
export type Actor = {
  readonly id: string;
  readonly role: Role;
  /** Suspended or banned people may read and sign out, nothing else; a ban also ends their sessions. */
  readonly sanction: 'suspension' | 'ban' | null;
};

export type OwnedSubject = { readonly ownerIds: readonly string[] };

/** Every ability and the roles that have it. `own` needs the actor among the subject's owners. */
const ABILITIES = {
  'comment.post': { any: ['reader', 'moderator', 'author', 'editor', 'owner'] },
  'comment.report': { any: ['reader', 'moderator', 'author', 'editor', 'owner'] },
  'comment.edit': { own: ['reader', 'moderator', 'author', 'editor', 'owner'] },
  'comment.delete': { own: ['reader', 'moderator', 'author', 'editor', 'owner'] },
  'comment.skipReview': { any: ['moderator', 'author', 'editor', 'owner'] },
  'comment.moderate': { any: ['moderator', 'editor', 'owner'] },
  // Nobody judges their own words, but on a site of one person somebody has to.
  'comment.moderateOwn': { any: ['owner'] },
  'desk.enter': { any: ['moderator', 'author', 'editor', 'owner'] },
  'article.create': { any: ['author', 'editor', 'owner'] },
  'article.view': { any: ['editor', 'owner'], own: ['author'] },
  'article.edit': { any: ['editor', 'owner'], own: ['author'] },
  'article.publish': { any: ['editor', 'owner'], own: ['author'] },
  'article.delete': { any: ['editor', 'owner'], own: ['author'] },
  'article.setBylines': { any: ['editor', 'owner'] },
  'media.view': { any: ['author', 'editor', 'owner'] },
  'media.upload': { any: ['author', 'editor', 'owner'] },
  'media.delete': { any: ['editor', 'owner'], own: ['author'] },
  'person.view': { any: ['moderator', 'editor', 'owner'] },
  'person.viewEmail': { any: ['editor', 'owner'] },
  'person.sanction': { any: ['moderator', 'editor', 'owner'] },
  'person.setRole': { any: ['owner'] },
  'settings.view': { any: ['owner'] },
  'settings.change': { any: ['owner'] },
  'log.view': { any: ['moderator', 'editor', 'owner'] },
  'outbox.view': { any: ['owner'] },
} as const satisfies Record<string, { any?: readonly Role[]; own?: readonly Role[] }>;

export type Ability = keyof typeof ABILITIES;
export const ALL_ABILITIES = Object.keys(ABILITIES) as Ability[];

/**
 * Who may do what: the only answer in the product. `subject` is needed for abilities over what is one's own;
 * without it only those who have the ability over everything pass.
 */
export function can(actor: Actor | null, ability: Ability, subject?: OwnedSubject): boolean {
  if (!actor || actor.sanction) return false;
  const rule: { any?: readonly Role[]; own?: readonly Role[] } = ABILITIES[ability];
  if (rule.any?.includes(actor.role)) return true;
  return Boolean(rule.own?.includes(actor.role) && subject?.ownerIds.includes(actor.id));
}

const RANK: Record<Role, number> = { reader: 0, author: 1, moderator: 1, editor: 2, owner: 3 };

/** A moderator may not sanction their equals or betters, nor anybody themself. */
export function outranks(actor: Actor, other: { id: string; role: Role }): boolean {
  return actor.id !== other.id && RANK[actor.role] > RANK[other.role];
}

/** True for those whose comments carry the mark of the house. */
export function isStaff(role: Role): boolean {
  return role !== 'reader';
}
