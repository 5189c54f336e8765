import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { StoredHtml } from '@/components/ui/stored-html';
import { cacheTags } from '@/lib/cache-tags';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import { findStandingPage } from '@/lib/settings/public';
import { pageMetadata } from '../../../page-metadata';
import { readSegment } from '../../segment';

type Props = { params: Promise<{ slug: string }> };

const readPage = cache(async (slug: string) => (await findStandingPage(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title } = await readPage(readSegment((await params).slug));
  return pageMetadata({ title, path: paths.standingPage(slug), tags: [cacheTags.site, cacheTags.standingPage(slug)] });
}

export default async function StandingPage({ params }: Props) {
  const { title, bodyHtml } = await readPage(readSegment((await params).slug));
  return (
    <article className="article">
      <header className="article-heading">
        <h1 dir="auto">{title}</h1>
      </header>
      <StoredHtml className="prose" html={trustStoredHtml(bodyHtml)} />
    </article>
  );
}
