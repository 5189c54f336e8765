import type { Role } from '@/generated/prisma/enums';

/** The roles, from the least to the most, with what each may do. */
export const ROLE_WORDS: Record<Role, string> = {
  reader: 'Reader – may comment',
  moderator: 'Moderator – decides on comments and sanctions readers',
  author: 'Author – writes and publishes their own articles',
  editor: 'Editor – edits all articles and moderates',
  owner: 'Owner – everything, settings and roles included',
};

export const ROLES = Object.keys(ROLE_WORDS) as Role[];
