import { paths } from '@/lib/paths';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';

/** The foot of every page: what the site is, its standing pages and its feeds. */
export function SiteFooter({ site, standingPages }: { site: SiteSettings; standingPages: StandingPageLink[] }) {
  return (
    <footer className="site-footer">
      <p>
        <strong>{site.name}</strong>
        {site.description && <> {site.description}</>}
      </p>
      <nav aria-label="More of the site">
        <ul>
          {standingPages.map(({ slug, title }) => (
            <li key={slug}>
              <a href={paths.standingPage(slug)}>{title}</a>
            </li>
          ))}
          <li>
            <a href={paths.postsFeed}>Posts (Atom)</a>
          </li>
          <li>
            <a href={paths.commentsFeed}>Comments (Atom)</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
