import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { postComment, type PostedComment } from '@/lib/comments/commands/post-comment';
import { COMMENT_FIELDS } from '@/lib/comments/posted-form';
import { forms } from '@/lib/paths';
import { postForm } from './get';
import type { Article } from './sample';
import type { Site } from './site';

let posts = 0;

function address(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

/** Some 400 characters with marks to read, no two alike. */
function words(number: number): string {
  return [
    `I read this twice, and the *second* paragraph more often than that: ${number.toString(36)} people would say so.`,
    `> The council has not answered yet.\n\nIt has, in [its minutes](https://council.example/minutes/${number}), if`,
    'somewhat late. What I miss is **the cost**, which was known in spring and which nobody has mentioned since then.',
  ].join(' ');
}

/** What nobody has said before, from an address of its own: no limit is met. */
function nextPost(): { source: string; address: string } {
  const number = ++posts;
  return { source: words(number), address: address(number) };
}

/** Posts a comment as somebody who has not posted before. */
export function post(authorId: string, article: Article): Promise<PostedComment> {
  return postComment({ id: authorId }, { ...nextPost(), articleId: article.id, articleRevision: 1 });
}

/**
 * The same as a browser does it, by the form and over HTTP, to a site that stands behind a proxy (`World.proxied`): the
 * proxy tells the address.
 * @throws {Error} when the site does not say that the comment was taken
 */
export async function postByForm(site: Site, cookie: string, article: Article, agent: Agent): Promise<void> {
  const { source, address: from } = nextPost();
  const form = {
    [COMMENT_FIELDS.article]: article.id,
    [COMMENT_FIELDS.revision]: '1',
    [COMMENT_FIELDS.key]: randomUUID(),
    [COMMENT_FIELDS.body]: source,
  };
  const headers = { Cookie: cookie, 'X-Forwarded-For': from };
  const { status, headers: answered, text } = await postForm(site, forms.postComment, form, { agent, headers });
  if (status !== 303 || !/^\/comments\//.test(new URL(answered.location ?? '/', site.url).pathname))
    throw new Error(`A comment was not taken: ${status} ${text.slice(0, 200)}`);
}
