/** `No comments`, `1 comment`, `N comments`: the words of the contract, without its colon. */
export function commentWords(count: number): string {
  if (count === 0) return 'No comments';
  return count === 1 ? '1 comment' : `${count} comments`;
}
