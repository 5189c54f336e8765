/** As whom a page is looked at. */
export const ROLES = ['nobody', 'reader', 'moderator', 'owner'] as const;
export type Role = (typeof ROLES)[number];
