import { OwnList } from '@/components/comments/own-list';
import { requireViewer } from '@/lib/actor';
import { listOwnComments } from '@/lib/comments/queries';
import { paths } from '@/lib/paths';
import { readSite, readWords } from '../../../site-frame';
import { titled } from '../../titled';

export const generateMetadata = titled('comments.own.title');

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function OwnCommentsPage({ searchParams }: Props) {
  const { before } = await searchParams;
  const viewer = await requireViewer(paths.ownComments());
  const [page, site, t] = await Promise.all([
    listOwnComments(viewer.id, typeof before === 'string' ? before : undefined),
    readSite(),
    readWords(),
  ]);
  return (
    <div className="panel">
      <h1>{t('comments.own.title')}</h1>
      <OwnList comments={page.items} calendar={site} t={t} />
      {page.next && (
        <p>
          <a href={paths.ownComments({ before: page.next })} rel="next">
            {t('comments.own.older')}
          </a>
        </p>
      )}
      <p className="panel-end">
        <a href={paths.settings}>{t('accounts.settings')}</a>
      </p>
    </div>
  );
}
