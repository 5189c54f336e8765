import type { feeds as english } from '../en/feeds';

export const feeds: Record<keyof typeof english, string> = {
  'feeds.commentsOn': 'תגובות באתר {site}',
  'feeds.commentsOnArticle': 'תגובות לכתבה „{title}”',
  'feeds.commentBy': '{author} על „{title}”',
};
