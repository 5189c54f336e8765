import { Wordmark } from '@/components/ui/wordmark';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';

type SiteFooterProps = { site: SiteSettings; standingPages: StandingPageLink[]; t: Translate };

/** The foot of every page: what the site is, its standing pages, its feeds, and what it is published with. */
export function SiteFooter({ site, standingPages, t }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="site-footer-about">
        <p className="site-footer-name" dir="auto">
          {site.name}
        </p>
        {site.description && <p dir="auto">{site.description}</p>}
      </div>
      <nav aria-label={t('layout.more')}>
        <ul>
          {standingPages.map(({ slug, title }) => (
            <li key={slug}>
              <a href={paths.standingPage(slug)} dir="auto">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href={paths.postsFeed} type="application/atom+xml">
              {t('layout.postsFeed')}
            </a>
          </li>
          <li>
            <a href={paths.commentsFeed} type="application/atom+xml">
              {t('layout.commentsFeed')}
            </a>
          </li>
        </ul>
      </nav>
      <p className="site-footer-press">{t.rich('layout.publishedWith', { name: <Wordmark key="name" /> })}</p>
    </footer>
  );
}
