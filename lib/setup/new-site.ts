import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { fromMarkdown } from '@/lib/markup/from-markdown';
import { renderArticle } from '@/lib/markup/article';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { ABOUT_PAGE, DEFAULT_SETTINGS, POLICY_PAGE } from '@/lib/settings/schema';

const PAGES = [
  {
    slug: ABOUT_PAGE,
    title: 'About',
    text: 'Say here who you are, what you write about, and how readers reach you. The owner edits this page at the desk, under Settings.',
  },
  {
    slug: POLICY_PAGE,
    title: 'How we run the comments',
    text: `Argue with the point, not with the person. Say how you know what you know. Leave private people private.

A newcomer’s first comments are read by a moderator before they show. If we turn one down, we say why.`,
  },
];

/** Makes the settings and the standing pages of a site that begins empty. What is there already stays. */
export async function makeNewSite(tx: Tx): Promise<void> {
  const at = now();
  await tx.site.createMany({
    data: [{ id: 1, ...DEFAULT_SETTINGS, createdAt: at, updatedAt: at }],
    skipDuplicates: true,
  });
  await tx.standingPage.createMany({
    data: PAGES.map(({ slug, title, text }, position) => ({
      slug,
      title,
      bodyHtml: renderArticle(fromMarkdown(text)),
      rendererVersion: RENDERER_VERSION,
      position,
      updatedAt: at,
    })),
    skipDuplicates: true,
  });
}
