import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findLabel } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { paths } from '@/lib/paths';
import { pageMetadata } from '../../../page-metadata';
import { readParameter, type SearchParameters } from '../../../search-parameters';
import { readWords } from '../../../site-frame';
import { ListPage } from '../../list-page';
import { readSegment } from '../../segment';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParameters };

const readLabel = cache(async (slug: string) => (await findLabel(slug)) ?? notFound());

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [label, before] = await Promise.all([
    readLabel(readSegment((await params).slug)),
    readParameter(searchParams, 'before'),
  ]);
  const tags = [cacheTags.site, cacheTags.articles, cacheTags.allComments];
  return pageMetadata({ title: label.name, path: paths.label(label.slug, { before }), tags, listed: !before });
}

export default async function LabelPage({ params, searchParams }: Props) {
  const [label, before] = await Promise.all([
    readLabel(readSegment((await params).slug)),
    readParameter(searchParams, 'before'),
  ]);
  const t = await readWords();
  return (
    <ListPage
      kicker={t('reading.label')}
      title={label.name}
      scope={{ labelSlug: label.slug }}
      before={before}
      address={(query) => paths.label(label.slug, query)}
    />
  );
}
