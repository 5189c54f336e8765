import { ArticleCard } from '@/components/articles/article-card';
import { ArticleHeading } from '@/components/articles/article-heading';
import { LabelList } from '@/components/articles/label-list';
import { Pager } from '@/components/articles/pager';
import { Masthead } from '@/components/layout/masthead';
import { SiteFooter } from '@/components/layout/site-footer';
import { StoredHtml } from '@/components/ui/stored-html';
import type { Translate } from '@/lib/i18n/translate';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';
import type { ReadingSample } from './samples';

type ArticlePartsProps = { sample: ReadingSample; body: Html; at: Date; site: SiteSettings; t: Translate };

const HERE = paths.adminDesignReading();
const WORDS = 1_430;
const RANKS = ['lead', 'second', 'plain'] as const;

/** An article as its page and as lists show it. */
export function ArticleParts({ sample, body, at, site, t }: ArticlePartsProps) {
  const summary = { ...sample.article, id: 'sample', path: HERE, publishedAt: at, wordCount: WORDS };
  const article = {
    ...summary,
    standfirst: sample.article.summary,
    bodyHtml: body,
    revision: 1,
    correctedAt: at,
    commentsClosedAt: null,
    authorNotes: [],
    newer: null,
    older: null,
  };
  return (
    <>
      <article className="article">
        <ArticleHeading article={article} calendar={site} t={t} />
        <StoredHtml className="prose" html={body} />
        <LabelList labels={article.labels} t={t} />
      </article>
      {RANKS.map((rank) => (
        <ArticleCard key={rank} article={summary} comments={17} calendar={site} t={t} rank={rank} level="h3" />
      ))}
      <Pager
        label={t('reading.home')}
        back={{ href: HERE, words: t('reading.home') }}
        on={{ href: HERE, words: t('reading.earlier') }}
      />
      <p className="empty">{t('reading.nothingYet')}</p>
    </>
  );
}

/** What stands around every page. */
export function FrameParts({
  site,
  standingPages,
  t,
}: {
  site: SiteSettings;
  standingPages: StandingPageLink[];
  t: Translate;
}) {
  return (
    <>
      <Masthead site={site} standingPages={standingPages} viewerName="Ade Lindqvist" t={t} />
      <SiteFooter site={site} standingPages={standingPages} t={t} />
    </>
  );
}
