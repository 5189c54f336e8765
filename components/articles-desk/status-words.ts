import type { Status } from './editing';

export const STATUS_WORDS: Record<Status, string> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Published',
  unpublished: 'Unpublished',
};

/** The look of each status, where it differs from a plain badge. */
export const STATUS_BADGES: Record<Status, string> = {
  draft: 'badge',
  scheduled: 'badge badge-warn',
  published: 'badge badge-ok',
  unpublished: 'badge badge-danger',
};
