import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'hamza-tb',
    at: '+35m',
    text: `1,087 against, 325 for, and every one of the 1,087 was written from inside a house.`,
    replies: [
      {
        by: 'hugh-pargeter',
        at: '+1h12m',
        text: `Neat, and so were the 325. People without any home at all don't write to planning committees. We might both remember that.`,
        replies: [
          {
            by: 'hamza-tb',
            at: '+1h40m',
            text: `OK. Yes.`,
          },
        ],
      },
      {
        by: 'nettle',
        at: '+15h30m',
        text: `Build it over the golf club. Eighteen holes, sixty homes, and nobody's cellar but the captain's. I can supply a spade.`,
        reports: [{ by: 'quayside-jo', reason: 'off_topic', note: 'Fed up with this one on every thread.' }],
      },
    ],
  },
  {
    by: 'eluned-marsh',
    at: '+2h5m',
    text: `"I'd rather see them from the field." I know who wrote that, I shan't say, and I've thought of nothing else since.`,
  },
  {
    by: 'kola-oyelaran',
    at: '+3h20m',
    text: `The drains in Millfields Road back up because a nine-inch pipe from 1934 meets a six-inch pipe from 1961 (under the pillar box). You may refuse houses on that slope until the sea comes in and the cellar will still flood. Replace forty yards of pipe. £70,000, perhaps.`,
    replies: [
      {
        by: 'taxi-dave',
        at: '+4h15m',
        text: `Under the pillar box! That explains why the road's always up there and never anywhere else.`,
      },
      {
        by: 'idris-vane',
        at: '+6h40m',
        text: `Would you be willing to tell the inspector that? The programme officer takes names until noon on the 20th.`,
        replies: [
          {
            by: 'kola-oyelaran',
            at: '+7h2m',
            text: `I have put my name down and looked out a tie.`,
          },
        ],
      },
    ],
  },
  {
    by: 'grace-abara',
    at: '+10h25m',
    text: `£310,000 "towards schools". Which? We are federating because there are *too few* children. Sixty homes might be twenty-five of them. That's a class. Nobody at the inquiry seems to have noticed that the two halves of this town's news are about each other.`,
  },
  {
    by: 'hugh-pargeter',
    at: '+8d9h40m',
    text: `Now that the list of speakers is public, may I suggest that anybody paid by either side says so before they open their mouths? I count at least two. Names on request.`,
    status: 'pending',
    reports: [{ by: 'sven-akerblom', reason: 'abuse' }],
  },
  {
    by: 'ines-from-orrin',
    at: '+8d13h20m',
    text: `Hello, I'm new. I grew up in a village that lost its last field in 1998, and I clean houses that were built on it. They are good houses. I miss the field. I don't think that anyone who feels only one of those things should be allowed to decide.`,
    status: 'pending',
  },
  {
    by: 'oskar-blom',
    at: '+8d14h',
    text: `Is there a recording for those of us who can't get four days off in a row?`,
    status: 'pending',
  },
  {
    by: 'wendell-h',
    at: '+8d14h45m',
    text: `Does anybody know how big the pond is meant to be? The notice says 1,150 m³ and the plan has room for about 800.`,
    status: 'pending',
  },
];
