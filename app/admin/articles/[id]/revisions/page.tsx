import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { RevisionList } from '@/components/articles-desk/revision-list';
import { requireStaff } from '@/lib/actor';
import { getDeskArticle } from '@/lib/articles/queries';
import { listRevisions } from '@/lib/articles/revisions';
import { isId } from '@/lib/ids';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import { asActor, readForPage } from '../../../desk-read';
import { revisionAddress, revisionQuery } from './revision-query';
import { ShownRevision } from './shown-revision';

export const metadata: Metadata = { title: 'History' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireStaff('article.create', undefined, paths.adminArticleRevisions(id));
  if (!isId(id)) notFound();
  const [actor, query, site] = [asActor(viewer), revisionQuery.parse(await searchParams), await getSite()];
  const article = await readForPage(getDeskArticle(actor, id));
  const { items, next } = await listRevisions(actor, id, query.before);
  const number = query.number ?? article.revision;
  return (
    <>
      <p>
        <Link href={paths.adminArticle(id)} prefetch={false}>
          Back to writing
        </Link>
      </p>
      <h1>
        History of <bdi>{article.title || 'an untitled article'}</bdi>
      </h1>
      <div className="revision-columns">
        <RevisionList
          rows={items.map(({ createdAt, ...row }) => ({
            ...row,
            moment: formatMoment(createdAt, site),
            href: revisionAddress(id, { number: row.number, before: query.before }),
            isCurrent: row.number === article.revision,
            isShown: row.number === number,
          }))}
          older={next ? revisionAddress(id, { number, before: next, show: query.show }) : null}
        />
        <ShownRevision actor={actor} article={article} query={{ ...query, number }} />
      </div>
    </>
  );
}
