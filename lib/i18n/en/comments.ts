/** Comments: the section under an article, the form, and the pages of one comment. */
export const comments = {
  'comments.count': '{count, plural, =0 {No comments} one {# comment} other {# comments}}',
} as const;
