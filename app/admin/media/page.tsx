import type { Metadata } from 'next';
import { FilterBar, FilterSelect, FilterText } from '@/components/desk/filter-bar';
import { PageLinks } from '@/components/desk/page-links';
import { MediaGrid } from '@/components/articles-desk/media-grid';
import { UploadForm } from '@/components/articles-desk/upload-form';
import { requireStaff } from '@/lib/actor';
import { PICTURE_ALT_MAX, SEARCH_QUERY_MAX, UPLOAD_BYTES_MAX } from '@/lib/limits';
import { listMedia } from '@/lib/media/queries';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { formatDay } from '@/lib/site-dates';
import { asActor } from '../desk-read';
import { deletePictureAction } from './actions';
import { mediaAddress, mediaQuery, refusalIn } from './media-address';

export const metadata: Metadata = { title: 'Media' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MediaPage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('media.view', undefined, paths.adminMedia));
  const query = await searchParams;
  const filter = mediaQuery.parse(query);
  const [{ items, next }, site] = await Promise.all([listMedia(viewer, filter), getSite()]);
  const { q, undescribed, cursor } = filter;
  const first = { ...filter, cursor: undefined };
  const chips = [
    ...(q ? [{ name: 'Words', value: q, href: mediaAddress({ ...first, q: undefined }) }] : []),
    ...(undescribed
      ? [{ name: 'Description', value: 'missing', href: mediaAddress({ ...first, undescribed: undefined }) }]
      : []),
  ];
  return (
    <>
      <h1>Media</h1>
      <UploadForm limits={{ bytes: UPLOAD_BYTES_MAX, alt: PICTURE_ALT_MAX }} refused={refusalIn(query.refused)} />
      <FilterBar label="Find pictures" action={paths.adminMedia} chips={chips} all={paths.adminMedia}>
        <FilterText name="q" label="Words in the description" value={q} max={SEARCH_QUERY_MAX} />
        <FilterSelect
          name="alt"
          label="Description"
          value={undescribed ? 'none' : ''}
          any="with or without"
          options={[{ value: 'none', label: 'missing' }]}
        />
      </FilterBar>
      <MediaGrid
        isNarrowed={chips.length > 0}
        remove={deletePictureAction}
        pictures={items.map(({ file, createdAt, ...picture }) => ({
          ...picture,
          src: paths.media(file),
          moment: formatDay(createdAt, site),
        }))}
      />
      <PageLinks
        first={cursor ? mediaAddress(first) : null}
        next={next && mediaAddress({ ...first, cursor: next })}
        nextLabel="Older pictures"
      />
    </>
  );
}
