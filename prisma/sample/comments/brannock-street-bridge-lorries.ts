import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'taxi-dave',
    at: '+24m',
    text: `Six miles round by the Orrin road means every artic in the county past the school gate at ten to nine. No pavement on that road. Somebody please look at that before Monday and not after.`,
  },
];
