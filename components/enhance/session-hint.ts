/** Whether somebody may be signed in, by the cookie that holds no secret and goes when they sign out (`lib/accounts/session-cookie.ts`). */
export const mayBeSignedIn = (): boolean => /(^|; )rejoinder-hint=1/.test(document.cookie);
