/** The roles by name. Written here as well as in the schema: the tool shows its help before the client is generated. */
export const ROLES = ['reader', 'moderator', 'author', 'editor', 'owner'] as const;

export type OperatorRole = (typeof ROLES)[number];
