import type { feeds as english } from '../en/feeds';

export const feeds: Record<keyof typeof english, string> = {
  'feeds.commentsOn': 'Comentarios en {site}',
  'feeds.commentsOnArticle': 'Comentarios sobre «{title}»',
  'feeds.commentBy': '{author} sobre «{title}»',
};
