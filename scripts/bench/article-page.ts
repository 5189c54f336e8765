import type { Agent } from 'node:http';
import { get } from './get';
import type { Article } from './sample';
import type { Site } from './site';

/** The number of comments that an article's page states in the heading of its comments (contract.md). */
export function commentsStated(html: string): number {
  const [, number] = /<h2 id="comments-heading">(No|[\d.,\s]+) comments?:<\/h2>/.exec(html) ?? [];
  if (number === undefined) throw new Error('The page does not say how many comments there are');
  return number === 'No' ? 0 : Number(number.replace(/\D/g, ''));
}

/** Makes sure that a page is what the row means to measure. */
export async function requireComments(site: Site, article: Article, comments: number): Promise<void> {
  const { status, text } = await get(site, article.path);
  if (status !== 200) throw new Error(`${article.path}: ${status}`);
  const stated = commentsStated(text);
  if (stated !== comments) throw new Error(`${article.path}: ${stated} comments instead of ${comments}`);
}

/** Asks for an article, one request after the other, until it states this many comments. Bounded in time (milliseconds). */
export async function whenItStates(site: Site, article: Article, comments: number, agent: Agent): Promise<void> {
  const limit = performance.now() + 20_000;
  while (performance.now() < limit) {
    const { text } = await get(site, article.path, { agent });
    if (commentsStated(text) >= comments) return;
  }
  throw new Error(`${article.path}: still without its ${comments} comments`);
}
