import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleText } from '@/components/articles-desk/article-text';
import { requireStaff } from '@/lib/actor';
import { getDeskArticle } from '@/lib/articles/queries';
import { isId } from '@/lib/ids';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import { asActor, readForPage } from '../../../desk-read';
import { asReadersSee } from '../../reading';

export const metadata: Metadata = { title: 'Preview' };

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('article.create', undefined, paths.adminArticlePreview(id));
  if (!isId(id)) notFound();
  const { title, standfirst, bodyHtml, authors, labels } = await readForPage(getDeskArticle(asActor(viewer), id));
  return (
    <>
      <p>
        <a href={paths.adminArticle(id)}>Back to writing</a>
      </p>
      <ArticleText
        heading="h1"
        title={title}
        standfirst={standfirst}
        html={asReadersSee(trustStoredHtml(bodyHtml))}
        byline={authors.map(({ name }) => name).join(', ')}
        labels={labels}
      />
    </>
  );
}
