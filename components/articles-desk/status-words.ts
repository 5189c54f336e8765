import type { Status } from './editing';

export const STATUS_WORDS: Record<Status, string> = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Published',
  unpublished: 'Unpublished',
};

/** The shape beside each status. */
export const STATUS_LOOKS: Record<Status, string> = {
  draft: 'state state-draft',
  scheduled: 'state state-later',
  published: 'state state-done',
  unpublished: 'state state-gone',
};
