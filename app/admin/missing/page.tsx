import type { Metadata } from 'next';
import { requireStaff } from '@/lib/actor';
import NotFound from '../not-found';

export const metadata: Metadata = { title: 'Nothing is here' };

/** The front answers with this, under a 404, where a document of the desk is asked for that is not there. */
export default async function MissingPage() {
  await requireStaff('desk.enter');
  return <NotFound />;
}
