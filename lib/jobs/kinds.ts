/** Every kind of work for later, with what it needs to know. Payloads hold ids, never texts or addresses of people. */
export type JobPayloads = {
  /** Removes what has expired; lib/jobs/purge.ts. */
  purge: Record<string, never>;
  /** Drops the pages of articles whose comments closed by age; lib/comments/commands/announce-closing.ts. */
  announceClosing: Record<string, never>;
  /** Writes to the author of a comment that still waits; lib/comments/commands/tell-held.ts. */
  tellHeld: { commentId: string };
};

export type JobKind = keyof JobPayloads;

/** What does the work. It may run twice (a crash between the work and its note), so it must bear that. */
export type JobHandlers = { [K in JobKind]: (payload: JobPayloads[K]) => Promise<void> };
