import type { SampleComment } from '../../types';

/** Threads begun before noon on the day of the story. */
export const firstMorning: SampleComment[] = [
  {
    by: 'aunt-dot',
    at: '+18m',
    text: `I have bought cheese from Bernie Attwell every Saturday for thirty-five years. I don't know about arithmetic. I know that she puts the rind aside for my dog and knows his name.`,
    replies: [
      {
        by: 'hamza-tb',
        at: '+41m',
        text: `This is lovely, and I mean it, and it is also why we lose. Twenty-two flats is twenty-two front doors. I've been on the list since I was nineteen. Nobody puts a rind aside for me.`,
        replies: [
          {
            by: 'noemie-v',
            at: '+1h6m',
            text: `How many of the 22 could you afford? The plan says "from £285,000".`,
            replies: [
              {
                by: 'hamza-tb',
                at: '+1h19m',
                text: `None. But somebody will move out of a place that somebody else will move out of. That's how it works.`,
                replies: [
                  {
                    by: 'zofia-k',
                    at: '+1h52m',
                    text: `It does work like that, slowly. The usual finding is that 100 new homes at the top free about 60 further down within five years. For 22 that is 13. Thirteen is not nothing. It's not a housing policy either.`,
                    replies: [
                      {
                        by: 'hamza-tb',
                        at: '+2h8m',
                        text: `Thirteen is thirteen more than a bucket with a name.`,
                        replies: [
                          {
                            by: 'aunt-dot',
                            at: '+2h40m',
                            text: `Love, come by on Saturday and I'll have a word with Bernie about the rind.`,
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            by: 'allotment-47',
            at: '+1h30m',
            text: `What IS the dog's name?`,
            replies: [
              {
                by: 'aunt-dot',
                at: '+2h43m',
                text: `Councillor.`,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'kola-oyelaran',
    at: '+1h2m',
    text: `The £4.6 million deserves a look. I was on the 2009 survey. Then it was £1.1 million, and two thirds of that was one valley gutter on the north side that fills with pigeons. Has anyone outside the building seen the new survey?`,
    replies: [
      {
        by: 'idris-vane',
        at: '+1h40m',
        text: `We've asked for it. The borough says that it is "commercially confidential until completion". We have appealed.`,
        replies: [
          {
            by: 'zofia-k',
            at: '+1h58m',
            text: `Confidential from whom? The only other party is the buyer, and you may be sure that *they* have a copy.`,
          },
          {
            by: 'kola-oyelaran',
            at: '+2h12m',
            text: `Then let me describe what it should contain, so that you may recognise it:

- the gutter
- rainwater pipes inside the iron columns (blocked; everyone forgets that they are hollow)
- glazing, of which half is sound
- the clock, £9,000

If it says "new roof", ask who priced *that* and when.`,
            edited: '+2h16m',
          },
        ],
      },
    ],
  },
  {
    by: 'quayside-jo',
    at: '+1h11m',
    text: `You say 28 stalls are let. It's 26. I know because I counted the two that went: the wool lady in August and Sid's keys in September.`,
    replies: [
      {
        by: 'idris-vane',
        at: '+2h50m',
        text: `You're right, and it is corrected at the foot. The council's own sheet dates from July. Thank you, Jo.`,
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+1h34m',
    text: `I'll say what nobody will. I love the hall and I haven't spent a pound in it since spring. Nor have most of the people who will weep over it this week. A market isn't killed by a council. It's killed by you and me and a van from the supermarket.`,
    replies: [
      {
        by: 'eluned-marsh',
        at: '+1h57m',
        text: `I have spent about forty pounds a week in it for longer than you have been cross, Hugh. But you're right about the van.`,
        replies: [
          {
            by: 'hugh-pargeter',
            at: '+2h20m',
            text: `Longer than I've been cross would be quite something.`,
          },
        ],
      },
      {
        by: 'grace-abara',
        at: '+2h35m',
        text: `It's open from nine till four on weekdays, Hugh. I'm in a classroom from eight till five. I didn't leave the market, it just never waits for me. Open it one evening and see.`,
        replies: [
          {
            by: 'priya-m',
            at: '+3h1m',
            text: `THIS. The late market before Christmas was so full that you couldn't lift your arms. And then they said that there was "no demonstrated demand".`,
          },
        ],
      },
      {
        by: 'nettle',
        at: '+3h22m',
        text: `Landlord discovers that people shop where they can afford to. Hold the front page.`,
        reports: [
          { by: 'hugh-pargeter', reason: 'abuse' },
          { by: 'grace-abara', reason: 'off_topic', note: 'Nothing to do with what he wrote.' },
        ],
      },
    ],
  },
  {
    by: 'nettle',
    at: '+2h25m',
    text: `Follow the money. Thorley was against it in September and for it in October. What did they pay her?`,
    status: 'rejected',
    decidedBy: 'petra-moss',
    reason:
      'This accuses a named person of taking a bribe and offers nothing for it. Ask why she changed her mind, by all means; the story gives her answer.',
  },
  {
    by: 'pat-dunmow',
    at: '+3h15m',
    text: `Two million one hundred and fifty thousand, over a hundred and fifty years. £14,333 a year, or £39 a day. My mooring's not much less.`,
    replies: [
      {
        by: 'zofia-k',
        at: '+3h40m',
        text: `That isn't how one values a lease, since money now is worth more than money in 2170. But I confess that I worked it out as well, and closed the laptop for a while.`,
      },
      {
        by: 'taxi-dave',
        at: '+4h5m',
        text: `£39 a day. Rank permits come to more than that.`,
      },
    ],
  },
];
