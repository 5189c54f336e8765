import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'hamza-tb',
    at: '+51m',
    text: `Finally someone asking the town to do an experiment and not a pageant. Count me in as a steward, I've got a tabard from the half marathon and nothing on till Christmas.`,
  },
  {
    by: 'quayside-jo',
    at: '+1h33m',
    text: `I own one of the shops, so let me be the villain.

- My Saturday is 31% of my week.
- A bad three per cent of that is my daughter's driving lessons.
- The council that would run this trial took nineteen months to mend a lamp.

I am not against finding out. I'm against finding out *on me*. Put up a guarantee for the shops that lose and I'll hold the other end of your clicker.`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+2h10m',
        text: `That's a fair price and I ought to have thought of it. Ten Saturdays, three per cent, twenty shops: by my sum a guarantee would cost £40,000 at the very worst. I'd add it.`,
        replies: [
          {
            by: 'quayside-jo',
            at: '+2h24m',
            text: `Then I'd vote for it. Write that down, it won't happen twice.`,
          },
          {
            by: 'zofia-k',
            at: '+6h40m',
            text: `£66,000 then, with the £26,000. More than the study. Still cheaper than the *four*. But "takings" needs defining before the first bollard: net of VAT, same staff hours, and rain recorded.`,
          },
        ],
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+3h2m',
    text: `My mother is 84 and has a blue badge. She also has good days on which she doesn't want to wave a badge at a nineteen-year-old in a tabard to be let into the town she was born in. You've costed the bollards. Cost that.`,
    replies: [
      {
        by: 'hamza-tb',
        at: '+3h30m',
        text: `Twenty-four actually, and I would move the bollard myself and carry her shopping. I'm serious.`,
        replies: [
          {
            by: 'hugh-pargeter',
            at: '+4h11m',
            text: `I believe you are. She would eat you alive, but thank you.`,
          },
        ],
      },
      {
        by: 'nettle',
        at: '+15h50m',
        text: `Translation: Hugh wants to park.`,
        reports: [{ by: 'hamza-tb', reason: 'abuse', note: 'He was talking about his mother.' }],
      },
    ],
  },
  {
    by: 'taxi-dave',
    at: '+4h48m',
    text: `Where do we wait? Rank's in the square. Eight cabs. Nobody who writes about the square ever counts the rank.`,
  },
  {
    by: 'priya-m',
    at: '+9h15m',
    text: `Number 4 on your list is the only one I care about. If the square is shut and the 14 is *faster*, I'll carry Hugh's mother in myself.`,
  },
  {
    by: 'nettle',
    at: '+16h20m',
    text: `Jo on the Quay is a parasite who has been overcharging this town since her father's day, and everybody knows it.`,
    status: 'rejected',
    decidedBy: 'petra-moss',
    reason:
      'The first rule: go for the argument. “Parasite” and the remark about her father have to go. If you want to compare prices, do.',
  },
  {
    by: 'gutter-kings',
    at: '+20h45m',
    text: `Great article! Blocked gutters? Gutter Kings are in YOUR area this week only. 50% off, call in at https://gutter-kings.example.com/offer and quote SQUARE`,
    status: 'spam',
    decidedBy: 'petra-moss',
  },
  {
    by: 'gutter-kings',
    at: '+20h46m',
    text: `Great article! Blocked gutters? Gutter Kings are in YOUR area this week only. 50% off, call in at https://gutter-kings.example.com/offer and quote SATURDAY`,
    status: 'spam',
    decidedBy: 'petra-moss',
  },
  {
    by: 'other-ferryman',
    at: '+1d8h',
    text: `Ten Saturdays from ten to four is forty tides, near enough. You learn a thing in forty tides.`,
    replies: [
      {
        by: 'kola-oyelaran',
        at: '+1d9h30m',
        text: `Nearer to ten, at six hours each, but I take the point and would not spoil it for the world.`,
      },
    ],
  },
];
