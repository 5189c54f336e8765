import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { StoredHtml } from '@/components/ui/stored-html';
import { cacheTags } from '@/lib/cache-tags';
import { readingView } from '@/lib/markup/reading-view';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import { formatDay } from '@/lib/site-dates';
import { findStandingPage } from '@/lib/settings/public';
import { pageMetadata } from '../../../page-metadata';
import { readSite, readWords } from '../../../site-frame';
import { readSegment } from '../../segment';

type Props = { params: Promise<{ slug: string }> };

const readPage = cache(async (slug: string) => (await findStandingPage(slug)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title } = await readPage(readSegment((await params).slug));
  return pageMetadata({ title, path: paths.standingPage(slug), tags: [cacheTags.site, cacheTags.standingPage(slug)] });
}

export default async function StandingPage({ params }: Props) {
  const { title, bodyHtml, updatedAt } = await readPage(readSegment((await params).slug));
  const [site, t] = await Promise.all([readSite(), readWords()]);
  const when = <time dateTime={updatedAt.toISOString()}>{formatDay(updatedAt, site)}</time>;
  return (
    <article className="article">
      <header className="article-heading">
        <h1 dir="auto">{title}</h1>
      </header>
      <StoredHtml className="prose" html={readingView(trustStoredHtml(bodyHtml), { table: t('reading.table') })} />
      <p className="meta page-date">{t.rich('reading.updated', { when })}</p>
    </article>
  );
}
