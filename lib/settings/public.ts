import { db, type Reader } from '@/lib/db';
import { DEFAULT_SETTINGS, type SiteSettings } from './schema';

export type { SiteSettings } from './schema';

/** The site's settings; the defaults while its row has not been made. */
export async function getSite(reader: Reader = db()): Promise<SiteSettings> {
  const site = await reader.site.findUnique({
    where: { id: 1 },
    select: {
      name: true,
      description: true,
      timeZone: true,
      language: true,
      commentMode: true,
      closeCommentsAfterDays: true,
      policy: true,
    },
  });
  return site ?? { ...DEFAULT_SETTINGS };
}

export type StandingPageLink = { slug: string; title: string };

/** Every standing page, in the order of the site's navigation. A site has a handful: the list is bounded all the same. */
export function listStandingPages(reader: Reader = db()): Promise<StandingPageLink[]> {
  return reader.standingPage.findMany({
    select: { slug: true, title: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    take: 50,
  });
}

export type StandingPageView = StandingPageLink & { bodyHtml: string; updatedAt: Date };

/** One standing page; its body was sanitized when it was stored. */
export function findStandingPage(slug: string): Promise<StandingPageView | null> {
  return db().standingPage.findUnique({
    where: { slug },
    select: { slug: true, title: true, bodyHtml: true, updatedAt: true },
  });
}
