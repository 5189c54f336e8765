import type { Metadata } from 'next';
import { OwnList } from '@/components/comments/own-list';
import { requireViewer } from '@/lib/actor';
import { listOwnComments } from '@/lib/comments/queries';
import { paths } from '@/lib/paths';
import { readSite } from '../../../site-frame';

export const metadata: Metadata = { title: 'Your comments' };

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function OwnCommentsPage({ searchParams }: Props) {
  const { before } = await searchParams;
  const viewer = await requireViewer(paths.ownComments());
  const [page, site] = await Promise.all([
    listOwnComments(viewer.id, typeof before === 'string' ? before : undefined),
    readSite(),
  ]);
  return (
    <div className="panel">
      <h1>Your comments</h1>
      <OwnList comments={page.items} calendar={site} />
      {page.next && (
        <p>
          <a href={paths.ownComments({ before: page.next })} rel="next">
            Older comments
          </a>
        </p>
      )}
      <p>
        <a href={paths.settings}>Settings</a>
      </p>
    </div>
  );
}
