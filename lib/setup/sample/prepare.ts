import { now } from '@/lib/clock';
import { renderArticle } from '@/lib/markup/article';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import type { SamplePage, SampleSite } from '@/prisma/sample/types';
import { addArticles } from './articles';
import { calendarFor, type Calendar } from './calendar';
import { addComments } from './comments';
import { screenSample } from './holds';
import { addPeople } from './people';
import { noRows, type SampleRows } from './rows';

function pageRow(page: SamplePage, position: number, calendar: Calendar): SampleRows['pages'][number] {
  const { slug, title, html, updatedAt } = page;
  const bodyHtml = renderArticle(html);
  return { slug, title, bodyHtml, rendererVersion: RENDERER_VERSION, position, updatedAt: calendar(updatedAt) };
}

/** Everything that the sample site consists of, as rows. Renders every text, and asks nothing of the database. */
export function prepareSample(site: SampleSite): SampleRows {
  const rows = noRows();
  const calendar = calendarFor(site, now());
  const holds = screenSample(site);
  const cast = addPeople(rows, site, calendar, holds.unproven);
  const articles = addArticles(rows, site, { cast, calendar });
  for (const story of site.stories) {
    const article = articles.get(story.article.slug);
    if (article) addComments(rows, story, { cast, holds, article });
  }
  rows.pages = site.pages.map((page, position) => pageRow(page, position, calendar));
  return rows;
}
