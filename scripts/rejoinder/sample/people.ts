import type { Client } from 'pg';
import { skeleton } from '@/lib/accounts/display-name';
import { handleFrom } from '@/lib/accounts/staff';
import { DAY } from '@/lib/clock';
import { newToken } from '@/lib/secrets';
import { idAt } from '@/lib/setup/sample/rows';
import { copyRows } from './copy';
import { personNames } from './names';
import type { Random } from './random';

const COLUMNS = [
  ...['id', 'email', 'email_key', 'email_verified_at', 'name', 'name_key', 'handle', 'bio', 'role', 'created_at'],
];

const CANDIDATES = 1_000; // names that are looked up at once

/** How many people write this many comments: a dozen at least, thousands at most. */
export function crowdOf(comments: number): number {
  return Math.max(12, Math.min(5_000, Math.round(Math.sqrt(comments) * 4)));
}

/** Names that nobody on the site has, or has one that looks like. */
async function freeNames(client: Client, random: Random, count: number): Promise<{ name: string; key: string }[]> {
  const names = personNames(random);
  const free = new Map<string, string>();
  while (free.size < count) {
    const candidates = Array.from({ length: CANDIDATES }, () => names.next().value);
    const keyed = new Map(candidates.map((name) => [skeleton(name), name]));
    const { rows } = await client.query<{ name_key: string }>(
      'SELECT name_key FROM people WHERE name_key = ANY($1::text[])',
      [[...keyed.keys()]],
    );
    const taken = new Set(rows.map(({ name_key }) => name_key));
    for (const [key, name] of keyed) if (free.size < count && !taken.has(key)) free.set(key, name);
  }
  return [...free].map(([key, name]) => ({ name, key }));
}

/**
 * Adds people who joined before `before`, and answers their ids. None of them can sign in: they have no password, and
 * their addresses reach nobody (RFC 2606).
 */
export async function addPeople(
  client: Client,
  random: Random,
  { count, role, before }: { count: number; role: 'reader' | 'author' | 'moderator'; before: number },
): Promise<string[]> {
  // The same names may be drawn at the next run; addresses and handles carry a mark of this one.
  const mark = newToken()
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase();
  const people = (await freeNames(client, random, count)).map(({ name, key }, index) => {
    const createdAt = new Date(before - DAY - random.below(300 * DAY));
    const email = `${handleFrom(name)}.${mark}.${index}@sample.example`;
    const handle = role === 'reader' ? null : `${handleFrom(name)}-${mark}`;
    const id = idAt(createdAt);
    return { id, row: [id, email, email, createdAt, name, key, handle, '', role, createdAt] };
  });
  await copyRows(
    client,
    'people',
    COLUMNS,
    people.map(({ row }) => row),
  );
  return people.map(({ id }) => id);
}

/** The site's own staff who may do this, or a few new ones when there is nobody. */
export async function findOrAddStaff(
  client: Client,
  random: Random,
  { role, before }: { role: 'author' | 'moderator'; before: number },
): Promise<string[]> {
  const roles = role === 'author' ? ['author'] : ['moderator', 'editor', 'owner'];
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM people WHERE role::text = ANY($1::text[]) ORDER BY created_at, id LIMIT 20',
    [roles],
  );
  return rows.length > 0 ? rows.map(({ id }) => id) : addPeople(client, random, { count: 3, role, before });
}
