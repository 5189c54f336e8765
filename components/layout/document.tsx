import type { ReactNode } from 'react';
import { assetUrl } from '@/lib/assets';
import { directionOf } from '@/lib/i18n/direction';
import { translate } from '@/lib/i18n/translate';
import type { SiteSettings, StandingPageLink } from '@/lib/settings/public';
import { Masthead } from './masthead';
import { SiteFooter } from './site-footer';

type DocumentProps = {
  site: SiteSettings;
  standingPages: StandingPageLink[];
  /** Address of the one script that public pages have. */
  script: string;
  /** Who reads, on pages that know it; public pages never do. */
  viewerName?: string;
  children: ReactNode;
};

// The one face that every page begins with; the others come when a page has letters for them.
const FIRST_FACE = '/fonts/rejoinder-serif.woff2';

/** The whole document around a page of the site or of the account. */
export function Document({ site, standingPages, script, viewerName, children }: DocumentProps) {
  const t = translate(site.language);
  const direction = directionOf(site.language);
  return (
    <html lang={site.language} dir={direction}>
      <body>
        {/* Latin letters only: a page from right to left is read in the system's serif. */}
        {direction === 'ltr' && (
          <link rel="preload" as="font" type="font/woff2" href={assetUrl(FIRST_FACE)} crossOrigin="anonymous" />
        )}
        <a className="skip-link" href="#main">
          {t('layout.skip')}
        </a>
        <Masthead site={site} standingPages={standingPages} viewerName={viewerName} t={t} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} standingPages={standingPages} t={t} />
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- a module waits for the whole page by itself */}
        <script type="module" src={script} />
      </body>
    </html>
  );
}
