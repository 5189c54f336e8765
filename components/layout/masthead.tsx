import { Icon } from '@/components/ui/icon';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';
import { POLICY_PAGE } from '@/lib/settings/schema';

type MastheadProps = { site: SiteSettings; standingPages: StandingPageLink[]; viewerName?: string; t: Translate };

/** As many as stand in a line beside the name; the foot of the page has them all. */
const STANDING_MAX = 3;

/**
 * The head of every page: the name as a newspaper sets it, and the few ways on. The front page sets it larger, with the
 * site's description (styles/masthead.css). The enhancement module puts the reader's name into `[data-viewer]`.
 */
export function Masthead({ site, standingPages, viewerName, t }: MastheadProps) {
  // The policy stands where it is needed: beside the comments, and in the foot.
  const shown = standingPages.filter(({ slug }) => slug !== POLICY_PAGE).slice(0, STANDING_MAX);
  return (
    <header className="masthead">
      <p className="masthead-name" dir="auto">
        <a href={paths.home()} rel="home">
          {site.name}
        </a>
      </p>
      {site.description && (
        <p className="masthead-line" dir="auto">
          {site.description}
        </p>
      )}
      <nav className="masthead-nav" aria-label={t('layout.site')}>
        <ul>
          {shown.map(({ slug, title }) => (
            <li key={slug}>
              <a href={paths.standingPage(slug)} dir="auto">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href={paths.search()}>
              <Icon name="search" size="1.05em" /> {t('layout.search')}
            </a>
          </li>
          <li data-viewer="">
            {viewerName === undefined ? (
              <a href={paths.signIn()}>{t('layout.signIn')}</a>
            ) : (
              <a href={paths.settings} dir="auto">
                {viewerName}
              </a>
            )}
          </li>
          {viewerName !== undefined && (
            <li>
              <a href={paths.signOut}>{t('accounts.signOut')}</a>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}
