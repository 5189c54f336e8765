import { postComment, type PostedComment } from '@/lib/comments/commands/post-comment';
import type { Article } from './sample';

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

/** Posts a comment as somebody who has not posted before, from an address of their own: no limit is met. */
export function post(authorId: string, article: Article): Promise<PostedComment> {
  const number = ++posts;
  return postComment(
    { id: authorId },
    { articleId: article.id, source: words(number), address: address(number), articleRevision: 1 },
  );
}
