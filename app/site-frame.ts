import { cache } from 'react';
import { logTrouble } from '@/lib/http/log-trouble';
import { translate } from '@/lib/i18n/translate';
import { getSite, listStandingPages, type SiteSettings, type StandingPageLink } from '@/lib/settings/public';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';

/** The site's settings, read once for a page however many of its parts ask. */
export const readSite = cache(() => getSite());

/** What stands around every page. */
export type Frame = { site: SiteSettings; standingPages: StandingPageLink[] };

/** The frame of a page that many will see: without the database there is no page, and the last good copy is served. */
export const readFrame = cache(async (): Promise<Frame> => {
  const [site, standingPages] = await Promise.all([readSite(), listStandingPages()]);
  return { site, standingPages };
});

/** The frame of a page that must stand even without the database. */
export const readFrameOrPlain = cache(async (): Promise<Frame> => {
  try {
    return await readFrame();
  } catch (error) {
    logTrouble('frame.plain', error);
    return { site: DEFAULT_SETTINGS, standingPages: [] };
  }
});

/** Says messages in the site's language; without the database, in the language of a site that nobody has set up. */
export const readWords = cache(async () => translate((await readFrameOrPlain()).site.language));
