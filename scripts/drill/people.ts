import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DAY } from '@/lib/durations';

export type Writer = { cookie: string; address: string; personId: string };

const PER_STATEMENT = 500;
let made = 0;

/**
 * People who may comment, each signed in, a month old, with a network of their own, so that no limit is met by accident.
 * Written straight into the tables: how one signs up is not what is drilled.
 */
export async function makeWriters(client: pg.ClientBase, count: number, role = 'reader'): Promise<Writer[]> {
  const writers: Writer[] = [];
  for (let left = count; left > 0; left -= PER_STATEMENT) {
    const rows = Array.from({ length: Math.min(left, PER_STATEMENT) }, () => {
      made += 1;
      return { id: randomUUID(), token: randomBytes(32).toString('base64url'), number: made };
    });
    const [ids, hashes] = [
      rows.map(({ id }) => id),
      rows.map(({ token }) => createHash('sha256').update(token).digest('hex')),
    ];
    await client.query(
      `INSERT INTO people (id, email, email_key, email_verified_at, name, name_key, role, created_at, handle)
       SELECT id, id || '@drill.example', id || '@drill.example', $2, 'Drill ' || left(id::text, 8), id::text, $3::role, $2,
         CASE WHEN $3 = 'reader' THEN NULL ELSE 'drill-' || id END
       FROM unnest($1::uuid[]) AS id`,
      [ids, new Date(Date.now() - 30 * DAY), role],
    );
    await client.query(
      `INSERT INTO sessions (id, token_hash, person_id, created_at, last_seen_at, expires_at)
       SELECT gen_random_uuid(), hash, id, now(), now(), now() + interval '30 days'
       FROM unnest($1::uuid[], $2::text[]) AS one(id, hash)`,
      [ids, hashes],
    );
    for (const { id, token, number } of rows)
      writers.push({
        personId: id,
        cookie: `rejoinder-session=${token}`,
        address: `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
      });
  }
  return writers;
}
