import type { feeds as english } from '../en/feeds';

export const feeds: Record<keyof typeof english, string> = {
  'feeds.comments': 'תגובות',
};
