import type { layout as english } from '../en/layout';

export const layout: Record<keyof typeof english, string> = {
  'layout.skip': 'דילוג אל הטקסט',
  'layout.search': 'חיפוש',
  'layout.signIn': 'כניסה',
  'layout.site': 'האתר',
  'layout.more': 'עוד באתר',
  'layout.postsFeed': 'כתבות (Atom)',
  'layout.commentsFeed': 'תגובות (Atom)',
  'layout.publishedWith': 'מתפרסם באמצעות {name}',
};
