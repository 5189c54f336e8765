import { accountStates } from './states/account';
import { commentStates } from './states/comments';
import { deskStates } from './states/desk';
import { deskActionStates } from './states/desk-actions';
import { newSiteStates } from './states/new-site';
import { readingStates } from './states/reading';
import type { State } from './state';

/** Every page and state that `npm run screens` takes, in the order of the index. */
export const STATES: readonly State[] = [
  ...readingStates,
  ...commentStates,
  ...accountStates,
  ...deskStates,
  ...deskActionStates,
  ...newSiteStates,
];
