import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { Prisma } from '@/generated/prisma/client';
import { connections } from './db';

/** What a command decided: its result, and the statements that make it true. */
export type Decision<T> = { result: T; write: readonly Prisma.Sql[] };

/** The name at the head of a statement that is planned once for each connection; it has to say the same each time. */
const NAME = /^\/\* ([\w.]+) \*\//;

function send(client: PoolClient, { text, values }: Prisma.Sql): Promise<QueryResult<QueryResultRow>> {
  return client.query({ text, values, name: NAME.exec(text)?.[1] });
}

/** The answers to statements that were sent together; the first that failed says why the others did, too. */
async function answersTo(
  asked: readonly Promise<QueryResult<QueryResultRow>>[],
): Promise<QueryResult<QueryResultRow>[]> {
  const settled = await Promise.allSettled(asked);
  return settled.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  });
}

/**
 * Runs a command in one transaction that goes to the database and back twice, for what a busy site does most: the
 * statements that read, each at most one row, go out together, each seeing what the one before it waited for; `decide` judges what they found
 * without waiting for anything, while locks are held; what it wants written goes out together with the commit.
 * @throws whatever `decide` or the database throws; nothing is written then
 */
export async function inTwoTrips<T>(
  read: readonly Prisma.Sql[],
  decide: (found: readonly (QueryResultRow | undefined)[]) => Decision<T>,
): Promise<T> {
  const client = await connections().connect();
  let broken: Error | undefined;
  try {
    const [, ...found] = await answersTo([client.query('BEGIN'), ...read.map((sql) => send(client, sql))]);
    const { result, write } = decide(found.map(({ rows }) => rows[0]));
    const ended = await answersTo([...write.map((sql) => send(client, sql)), client.query('COMMIT')]);
    // A statement that failed has thrown already; PostgreSQL says ROLLBACK where a commit was not one.
    if (ended.at(-1)?.command !== 'COMMIT') throw new Error('The transaction was rolled back');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost instanceof Error ? lost : new Error(String(lost));
    });
    throw error;
  } finally {
    // A connection that could not even roll back is of no use to the next one.
    client.release(broken);
  }
}
