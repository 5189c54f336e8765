import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'grace-abara',
    at: '+40m',
    text: `I should say that I am a governor at Quayside and that I voted for it. I've read the replies to our consultation twice. What nobody outside the room sees is the second page: in 2028, without this, Quayside cannot pay for a teacher in every class. It wasn't a choice between this and last year.`,
    replies: [
      {
        by: 'hugh-pargeter',
        at: '+1h5m',
        text: `Then why was the second page not handed out at the first meeting? I asked. I was told that it was "in the pack". The pack was 140 pages and there were nine copies.`,
        replies: [
          {
            by: 'grace-abara',
            at: '+1h37m',
            text: `Because we were frightened of it, I think. That isn't a good reason. I've put it online this morning: [page two, and the rest](https://example.org/quayside/consultation).`,
          },
        ],
      },
    ],
  },
  {
    by: 'hamza-tb',
    at: '+2h15m',
    text: `"A child needs somebody to disagree with." I was the only kid in my year at Orrin, 2008. She's right. I argued with a goat.`,
    replies: [
      {
        by: 'allotment-47',
        at: '+3h10m',
        text: `Who won?`,
        replies: [
          {
            by: 'hamza-tb',
            at: '+3h14m',
            text: `The goat went into local government.`,
          },
        ],
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+5h20m',
    text: `Ask which of the governors who voted for it already has a place lined up elsewhere for her own two boys. I'll give you a clue, year 4 and year 6, and the surname begins with the same letter as the school.`,
    status: 'rejected',
    decidedBy: 'gil-arkwright',
    reason:
      'This points at two children closely enough to find them. Governors’ votes may be discussed here; their children may not.',
  },
  {
    by: 'taxi-dave',
    at: '+8h4m',
    text: `I said it under the bridge story in July and I'll say it here. No pavement on the Orrin road, lorries since summer, and now a minibus of five-year-olds three afternoons. Sort the road *first*.`,
  },
];
