import { paths } from '@/lib/paths';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';
import { ABOUT_PAGE } from '@/lib/settings/schema';

type MastheadProps = { site: SiteSettings; standingPages: StandingPageLink[]; viewerName?: string };

/** The head of every page. The enhancement module puts the reader's name into `[data-viewer]`. */
export function Masthead({ site, standingPages, viewerName }: MastheadProps) {
  const about = standingPages.find(({ slug }) => slug === ABOUT_PAGE);
  return (
    <header className="masthead">
      <p className="masthead-name">
        <a href={paths.home()} rel="home">
          {site.name}
        </a>
      </p>
      <nav className="masthead-nav" aria-label="Site">
        <ul>
          {about && (
            <li>
              <a href={paths.standingPage(about.slug)}>About</a>
            </li>
          )}
          <li>
            <a href={paths.search()}>Search</a>
          </li>
          <li data-viewer="">
            {viewerName === undefined ? (
              <a href={paths.signIn()}>Sign in</a>
            ) : (
              <a href={paths.settings} dir="auto">
                {viewerName}
              </a>
            )}
          </li>
        </ul>
      </nav>
    </header>
  );
}
