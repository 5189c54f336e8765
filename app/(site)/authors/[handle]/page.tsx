import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findAuthor } from '@/lib/articles/public';
import { cacheTags } from '@/lib/cache-tags';
import { paths } from '@/lib/paths';
import { pageMetadata } from '../../../page-metadata';
import { readParameter, type SearchParameters } from '../../../search-parameters';
import { readWords } from '../../../site-frame';
import { ListPage } from '../../list-page';
import { readSegment } from '../../segment';

type Props = { params: Promise<{ handle: string }>; searchParams: SearchParameters };

const readAuthor = cache(async (handle: string) => (await findAuthor(handle)) ?? notFound());

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const author = await readAuthor(readSegment((await params).handle));
  const before = await readParameter(searchParams, 'before');
  return pageMetadata({
    title: author.name,
    description: author.bio,
    path: paths.author(author.handle, { before }),
    tags: [cacheTags.site, cacheTags.articles, cacheTags.allComments, cacheTags.author(author.id)],
    listed: !before,
  });
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const author = await readAuthor(readSegment((await params).handle));
  const t = await readWords();
  return (
    <ListPage
      kicker={t('reading.author')}
      title={author.name}
      scope={{ authorId: author.id }}
      before={await readParameter(searchParams, 'before')}
      address={(query) => paths.author(author.handle, query)}
    >
      {author.bio && (
        <p className="standfirst" dir="auto">
          {author.bio}
        </p>
      )}
    </ListPage>
  );
}
