import type { Metadata } from 'next';
import { MediaGrid } from '@/components/articles-desk/media-grid';
import { UploadForm } from '@/components/articles-desk/upload-form';
import { requireStaff } from '@/lib/actor';
import { listMedia } from '@/lib/media/queries';
import { paths, withQuery } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';

export const metadata: Metadata = { title: 'Media' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MediaPage({ searchParams }: Props) {
  await requireStaff('media.view', undefined, paths.adminMedia);
  const { cursor } = await searchParams;
  const [{ items, next }, site] = await Promise.all([
    listMedia(typeof cursor === 'string' ? cursor : undefined),
    getSite(),
  ]);
  return (
    <>
      <h1>Media</h1>
      <UploadForm />
      <MediaGrid
        pictures={items.map(({ file, createdAt, ...picture }) => ({
          ...picture,
          src: paths.media(file),
          moment: formatMoment(createdAt, site),
        }))}
      />
      {next && (
        <nav className="pager" aria-label="Pages">
          <a href={withQuery(paths.adminMedia, { cursor: next })}>Older pictures</a>
        </nav>
      )}
    </>
  );
}
