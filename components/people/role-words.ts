import type { Role } from '@/generated/prisma/enums';

/** The roles, from the least to the most, with what each may do. */
export const ROLE_WORDS: Record<Role, string> = {
  reader: 'Reader – may comment',
  moderator: 'Moderator – decides on comments and sanctions readers',
  author: 'Author – writes and publishes their own articles',
  editor: 'Editor – edits all articles and moderates',
  owner: 'Owner – everything, settings and roles included',
};

/** Who may suspend or ban a person of each role, for those who may not (`outranks` decides). */
export const SANCTIONED_BY: Record<Role, string> = {
  reader: 'Moderators, editors and owners can suspend or ban them.',
  moderator: 'Editors and owners can suspend or ban them.',
  author: 'Editors and owners can suspend or ban them.',
  editor: 'Only an owner can suspend or ban them.',
  owner: 'Nobody can suspend or ban an owner.',
};

export const ROLES = Object.keys(ROLE_WORDS) as Role[];
