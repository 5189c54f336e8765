import type { ReactNode } from 'react';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';
import { directionOf } from '@/lib/i18n/direction';

type DocumentProps = {
  site: SiteSettings;
  standingPages: StandingPageLink[];
  /** Address of the one script that public pages have. */
  script: string;
  /** Who reads, on pages that know it; public pages never do. */
  viewerName?: string;
  children: ReactNode;
};

/** The whole document around a page of the site or of the account. */
export function Document({ site, standingPages, script, viewerName, children }: DocumentProps) {
  return (
    <html lang={site.language} dir={directionOf(site.language)}>
      <body>
        <a className="skip-link" href="#main">
          Skip to the text
        </a>
        <Masthead site={site} standingPages={standingPages} viewerName={viewerName} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} standingPages={standingPages} />
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- a module waits for the whole page by itself */}
        <script type="module" src={script} />
      </body>
    </html>
  );
}
