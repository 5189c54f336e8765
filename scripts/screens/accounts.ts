/** The people who look at the sites. Their addresses reach nobody (RFC 2606). */
export const PASSWORD = 'seven lanterns over the weir';
export const OWNER = { email: 'owner@screens.example', password: PASSWORD } as const;
export const READER = { handle: 'screens-reader', email: 'screens-reader@screens.example' } as const;
export const MODERATOR = 'screens-moderator';
