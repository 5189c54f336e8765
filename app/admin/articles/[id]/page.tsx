import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/lib/actor';
import { getDeskArticle } from '@/lib/articles/queries';
import { isId } from '@/lib/ids';
import { paths } from '@/lib/paths';
import { asActor, readForPage } from '../../desk-read';
import { EditorPage } from '../editor-page';

export const metadata: Metadata = { title: 'Edit article' };

export default async function EditArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff('article.create', undefined, paths.adminArticle(id));
  if (!isId(id)) notFound();
  const article = await readForPage(getDeskArticle(asActor(viewer), id));
  return <EditorPage article={article} viewer={viewer} />;
}
