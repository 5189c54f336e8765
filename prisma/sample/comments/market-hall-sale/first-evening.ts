import type { SampleComment } from '../../types';

/** Threads begun between noon and midnight on the day of the story. */
export const firstEvening: SampleComment[] = [
  {
    by: 'lucia-ibarrondo',
    at: '+6h48m',
    text: `Please be gentle with Councillor Thorley. I live in her ward. She was carrying people's medicines through the water that night with a head torch on. You may think that she chose wrongly. She didn't choose easily.`,
    replies: [
      {
        by: 'quayside-jo',
        at: '+7h15m',
        text: `I signed the same petition as she did, under her name. I'd have liked to hear it from her before I heard it in the gallery. That's all. It's not about her courage.`,
        replies: [
          {
            by: 'lucia-ibarrondo',
            at: '+7h33m',
            text: `That is fair, and I'd tell her so.`,
          },
        ],
      },
      {
        by: 'eluned-marsh',
        at: '+8h2m',
        text: `Tern Street here too. Two years I've been told that the wall was paid for. Now it turns out it wants a market. I should like to meet the man who does these sums, and ask him what he has down for my cat.`,
      },
    ],
  },
  {
    by: 'sven-akerblom',
    at: '+7h20m',
    text: `Is the amendment worth anything? "A later council could change its mind" is true of every budget line ever passed. Is there a way to bind it: a trust, a charge on the lease, payment in stages to the flood authority?`,
    replies: [
      {
        by: 'zofia-k',
        at: '+8h26m',
        text: `Yes, there are three:

1. The buyer pays the flood authority directly. Cleanest.
2. The receipt goes into a capital reserve with a named purpose; undone by a vote, but in public.
3. A legal agreement with the flood fund to match it.

They chose 2. I'd have asked for 1.`,
        replies: [
          {
            by: 'sven-akerblom',
            at: '+8h45m',
            text: `Could a councillor still ask for 1 before completion?`,
            replies: [
              {
                by: 'idris-vane',
                at: '+10h10m',
                text: `I put that to the solicitor this afternoon. "In principle, until contracts are exchanged." So: yes, for some weeks.`,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'noemie-v',
    at: '+8h12m',
    text: `A point on the building, as it's listed. Flats "on a new upper floor" means a floor slab at the springing of the arches. You'd stand in the food hall and look up at a ceiling. The whole idea of the place is that you look up and there *isn't one*.`,
    replies: [
      {
        by: 'kola-oyelaran',
        at: '+8h58m',
        text: `Just so. And the columns were cast to hold up a roof and not bathrooms. It can be done with a second frame inside the first. It's not cheap, and whoever said £2.15 million knows it.`,
      },
      {
        by: 'other-ferryman',
        at: '+12h30m',
        text: `My father said that it was the only church he went to.`,
      },
    ],
  },
  {
    by: 'taxi-dave',
    at: '+9h5m',
    text: `Where are twenty-two flats going to park?`,
    replies: [
      {
        by: 'allotment-47',
        at: '+9h9m',
        text: `In the market. Five days a week.`,
      },
      {
        by: 'priya-m',
        at: '+9h40m',
        text: `They could catch the 14, Dave, one time in three it's at a time of its own choosing.`,
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+11h25m',
    text: `Having slept on my own comment (in an armchair, but still): I went in this afternoon. I bought cheese, a belt and a light bulb. It took half an hour, and four people told me about their knees. It's a better thing than I remembered, and I'm less sure than I was at breakfast.`,
    replies: [
      {
        by: 'eluned-marsh',
        at: '+11h48m',
        text: `Mark the date.`,
      },
      {
        by: 'aunt-dot',
        at: '+12h6m',
        text: `That was me with the knees.`,
      },
      {
        by: 'hamza-tb',
        at: '+12h20m',
        text: `Respect. Genuinely.`,
      },
    ],
  },
  {
    by: 'grace-abara',
    at: '+13h10m',
    text: `My class did the vote today, 25 chairs, with name cards. They came out 14–11 *against* the sale. Then I gave each of them a slip with something true on it: you were flooded, you're on the list, you have a stall, you pay for the roof. Second vote, 13–12 *for*. We were all rather quiet after that.`,
    replies: [
      {
        by: 'ruth-calloway',
        at: '+13h45m',
        text: `May we print this on Monday, with the class's permission? It is the best account of Thursday that I've read, and I've read ours.`,
        replies: [
          {
            by: 'grace-abara',
            at: '+14h2m',
            text: `They say yes if we spell "abstention" right, because I didn't.`,
          },
        ],
      },
    ],
  },
  {
    by: 'fast-cash-now',
    at: '+14h30m',
    text: `Selling up? We buy ANY stall lease, fast cash, no questions. https://fast-cash.example.com/market`,
    status: 'spam',
    decidedBy: 'gil-arkwright',
  },
  {
    by: 'fast-cash-now',
    at: '+14h31m',
    text: `Need money TODAY? Traders get paid in one hour https://fast-cash.example.com/traders https://fast-cash.example.com/apply`,
    status: 'spam',
    decidedBy: 'gil-arkwright',
  },
];
