import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'eluned-marsh',
    at: '+1h20m',
    text: `Welcome. I was beginning to think I should have to read the minutes myself.

One request from The Flats: when you write "the flood", say which one. There are people here who still mean 1953.`,
    replies: [
      {
        by: 'ruth-calloway',
        at: '+2h5m',
        text: `Done, and it goes in the style book today, between "fête" and "Ferry, Cobb's". Thank you.`,
      },
    ],
  },
  {
    by: 'kola-oyelaran',
    at: '+2h41m',
    text: `> the retired engineer who knows why the culvert is that shape

Present. It is that shape because in 1911 they had bought the bricks for a different culvert.`,
    replies: [
      {
        by: 'zofia-k',
        at: '+1d12h20m',
        text: `I audit for a living and this is the most Hathersea sentence I have read.`,
      },
    ],
  },
];
