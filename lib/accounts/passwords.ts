import { hash, verify, type Algorithm } from '@node-rs/argon2';

/** OWASP's password storage cheat sheet: Argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1, algorithm: 2 satisfies Algorithm.Argon2id };

/** How many passwords are worked on at once: each takes 19 MiB and a core, and a flood must take neither from readers. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // The place is handed on to who waits longest, so `running` never passes AT_ONCE.
  if (running >= AT_ONCE) await new Promise<void>((begin) => waiting.push(begin));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** A password as it is stored: Argon2id with a salt of its own, in PHC format. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

let nobodysHash: Promise<string> | undefined;

/**
 * True when the password belongs to the hash. Without a hash it is never true, after the same work: how long the answer
 * takes does not tell whether there is an account (V23).
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const expected = stored ?? (await (nobodysHash ??= hashPassword('nobody has this password')));
  const right = await inTurn(() => verify(expected, password));
  return right && stored !== null;
}
