import { forbidden, notFound } from 'next/navigation';
import type { Viewer } from '@/lib/actor';
import { isAppError } from '@/lib/errors';
import type { Actor } from '@/lib/policy';

/** The viewer as the queries of the desk know them. */
export function asActor({ id, role, sanction }: Viewer): Actor {
  return { id, role, sanction: sanction?.kind ?? null };
}

/** What a query gives; its refusal becomes the page's status. */
export async function readForPage<T>(query: Promise<T>): Promise<T> {
  return query.catch((error: unknown) => {
    if (isAppError(error) && error.code === 'not_found') notFound();
    if (isAppError(error) && error.code === 'forbidden') forbidden();
    throw error;
  });
}
