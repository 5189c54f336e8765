import type { SampleComment } from '../../types';

/** Threads begun on the days after, down to the last that waits for a moderator. */
export const laterDays: SampleComment[] = [
  {
    by: 'daniel-harari',
    at: '+1d3h',
    text: `For the record, from the vestry book of 1871: the hall was refused twice, by one vote each time, "the expense being ruinous and the need not shown". It passed in 1872 when the vicar changed sides. He gave no reason either.`,
    replies: [
      {
        by: 'allotment-47',
        at: '+1d3h40m',
        text: `What did they pay him (joke) (moderators, it is a joke)`,
        replies: [
          {
            by: 'gil-arkwright',
            at: '+1d4h15m',
            text: `Noted as a joke. Any descendants of the vicar may appeal.`,
          },
        ],
      },
    ],
  },
  {
    by: 'quayside-jo',
    at: '+1d5h30m',
    text: `I wrote something here in anger about the traders who didn't turn up.`,
    deleted: true,
    replies: [
      {
        by: 'eluned-marsh',
        at: '+1d6h10m',
        text: `They were working, Jo. It was a Thursday.`,
        replies: [
          {
            by: 'quayside-jo',
            at: '+1d6h25m',
            text: `You're right. I've taken it down. Sorry, all.`,
          },
        ],
      },
    ],
  },
  {
    by: 'nettle',
    at: '+1d16h',
    text: `Unpopular, but somebody should defend the 13. A council that won't sell anything ends up closing things instead, quietly, one leisure centre at a time, and nobody sits in a gallery for five hours about that. They did the hard thing in public. I'd still have voted no.`,
    replies: [
      {
        by: 'hugh-pargeter',
        at: '+1d17h5m',
        text: `I find myself agreeing with Nettle, and will need to sit down.`,
      },
      {
        by: 'zofia-k',
        at: '+1d18h',
        text: `It's the best version of the argument, and I wish that it had been made on Thursday. Though "in public" is generous, with the survey in a drawer.`,
      },
    ],
  },
  {
    by: 'pat-dunmow',
    at: '+2d4h',
    text: `Went to look at the north gutter from the car-park roof with a long lens. Kola is right. There's a *tree* in it.`,
    replies: [
      {
        by: 'kola-oyelaran',
        at: '+2d5h20m',
        text: `A buddleia, I expect. They love a valley gutter. May I have the photograph?`,
        replies: [
          {
            by: 'pat-dunmow',
            at: '+2d6h',
            text: `It's [here](https://example.org/pat/north-gutter). Scale: the pigeon is standard.`,
          },
        ],
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+3d2h',
    text: `If a trust were formed tomorrow I would put in five thousand pounds. There. Now somebody else say a number.`,
    replies: [
      {
        by: 'noemie-v',
        at: '+3d2h50m',
        text: `Five hundred, and the shop window for a thermometer.`,
      },
      {
        by: 'sven-akerblom',
        at: '+3d4h',
        text: `Two hundred, and I'll build the page that counts it.`,
      },
      {
        by: 'aunt-dot',
        at: '+3d5h10m',
        text: `Twenty. And Councillor (the dog) will do a sponsored walk.`,
      },
      {
        by: 'taxi-dave',
        at: '+3d12h',
        text: `Free rides to the meeting for anyone over seventy. All eight cabs, I've asked.`,
        reports: [{ by: 'nettle', reason: 'spam', note: 'Advertising his cabs.' }],
      },
    ],
  },
  {
    by: 'stall-nineteen',
    at: '+27d12h15m',
    text: `Long-time reader, first time writing. I have had stall 19 for six years. Lantern Yard sent us a letter on Monday: first refusal "subject to brand fit". I sell second-hand tools. Has anybody else had one, and has anyone asked what a brand fit is?`,
    status: 'pending',
  },
  {
    by: 'tamsin-r',
    at: '+28d12h30m',
    text: `Is the petition to the secretary still open? The link on the hall door goes to a page that says *closed*, and the poster says the 30th.`,
    status: 'pending',
  },
];
