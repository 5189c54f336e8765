import type { comments as english } from '../en/comments';

export const comments: Record<keyof typeof english, string> = {
  'comments.count': '{count, plural, =0 {אין תגובות} one {תגובה אחת} two {שתי תגובות} other {# תגובות}}',
};
