import { notFound } from 'next/navigation';
import { isAppError } from '@/lib/errors';

/** What a query found; the page that is not there when it found nothing. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') notFound();
    throw error;
  }
}
