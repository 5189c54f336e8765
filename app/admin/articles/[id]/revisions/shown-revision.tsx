import { ArticleText } from '@/components/articles-desk/article-text';
import { Comparison } from '@/components/articles-desk/comparison';
import { RestoreButton } from '@/components/articles-desk/restore-button';
import { Tabs } from '@/components/desk/tabs';
import { compareTexts } from '@/lib/articles/compare';
import type { DeskArticle } from '@/lib/articles/queries';
import { getRevision, type RevisionView } from '@/lib/articles/revisions';
import { plainText } from '@/lib/markup/plain-text';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import type { Actor } from '@/lib/policy';
import { readForPage } from '../../../desk-read';
import { restoreRevisionAction } from '../../actions';
import { asReadersSee } from '../../reading';
import { revisionAddress, type RevisionQuery } from './revision-query';

type Text = Pick<RevisionView, 'title' | 'standfirst' | 'labels' | 'bodyHtml'>;

const NO_TEXT: Text = { title: '', standfirst: '', labels: [], bodyHtml: '' };

function partsOf(before: Text, after: Text) {
  return [
    { name: 'Title', lines: compareTexts(before.title, after.title) },
    { name: 'Standfirst', lines: compareTexts(before.standfirst, after.standfirst) },
    { name: 'Labels', lines: compareTexts(before.labels.join(', '), after.labels.join(', ')) },
    { name: 'Text', lines: compareTexts(plainText(before.bodyHtml), plainText(after.bodyHtml)) },
  ];
}

const NOTHING = {
  changes: 'No word was changed: only the look, links or pictures.',
  current: 'Word for word as the article is now; only the look, links or pictures may differ.',
};

type ShownRevisionProps = { actor: Actor; article: DeskArticle; query: RevisionQuery & { number: number } };

/** One revision: what it changed, what it would change back, or all of its text. */
export async function ShownRevision({ actor, article, query }: ShownRevisionProps) {
  const { id, revision: current } = article;
  const { number } = query;
  const shown = await readForPage(getRevision(actor, id, number));
  const isCurrent = number === current;
  const { previous } = shown;
  const usual = previous === null ? 'text' : 'changes';
  const view = query.show === 'current' && isCurrent ? usual : (query.show ?? usual);
  const before =
    view === 'changes' && previous !== null ? await readForPage(getRevision(actor, id, previous)) : NO_TEXT;
  const labels = [...article.labels].sort();
  const now: Text = { ...article, labels };
  return (
    <section aria-labelledby="revision-title">
      <h2 id="revision-title">Revision {number}</h2>
      <Tabs
        label="What is shown of it"
        tabs={(
          [
            ['changes', previous === null ? 'How it began' : 'What it changed'],
            ...(isCurrent ? [] : [['current', 'What bringing it back would change'] as const]),
            ['text', 'The whole text'],
          ] as const
        ).map(([name, label]) => ({
          href: revisionAddress(id, { ...query, show: name }),
          label,
          isCurrent: name === view,
        }))}
      />
      {view === 'text' && (
        <ArticleText
          heading="h3"
          title={shown.title}
          standfirst={shown.standfirst}
          html={asReadersSee(trustStoredHtml(shown.bodyHtml))}
          labels={shown.labels}
        />
      )}
      {view === 'changes' && <Comparison parts={partsOf(before, shown)} nothing={NOTHING.changes} />}
      {view === 'current' && (
        <Comparison parts={partsOf(now, { ...shown, labels: [...shown.labels].sort() })} nothing={NOTHING.current} />
      )}
      <noscript>
        <p className="notice">Bringing a revision back needs JavaScript.</p>
      </noscript>
      {!isCurrent && <RestoreButton revision={{ id, seenRevision: current, number }} restore={restoreRevisionAction} />}
    </section>
  );
}
