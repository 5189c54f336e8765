import type { Metadata } from 'next';
import { requireStaff } from '@/lib/actor';
import { paths } from '@/lib/paths';
import { EditorPage } from '../editor-page';

export const metadata: Metadata = { title: 'New article' };

export default async function NewArticlePage() {
  const viewer = await requireStaff('article.create', undefined, paths.adminNewArticle);
  return <EditorPage article={null} viewer={viewer} />;
}
