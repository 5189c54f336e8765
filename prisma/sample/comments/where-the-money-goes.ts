import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'hugh-pargeter',
    at: '+1h44m',
    text: `£4.3 million on "running the council". Running it where?`,
    replies: [
      {
        by: 'zofia-k',
        at: '+2h30m',
        text: `Elections, audit, payroll, insurance, the phone line that answers when your bin is missed. It's 11% of the total and it went *down*. I would start somewhere else:

1. Debt, 5.3, and rising
2. Temporary housing, most of the 1.5 that was added
3. Parking, because if people stop driving in, 3.2 of income goes with them`,
        replies: [
          {
            by: 'hugh-pargeter',
            at: '+2h58m',
            text: `Fair. I withdraw the tone and keep the question.`,
          },
        ],
      },
    ],
  },
  {
    by: 'allotment-47',
    at: '+3h28m',
    text: `My rent went up £4 a year and they have put in a tap. No complaints. First time for everything.`,
  },
  {
    by: 'kola-oyelaran',
    at: '+5h10m',
    text: `I added up all four tables, being retired. They add up. I had rather looked forward to writing in.`,
    replies: [
      {
        by: 'idris-vane',
        at: '+5h42m',
        text: `I have framed this.`,
      },
    ],
  },
  {
    by: 'grace-abara',
    at: '+1d30m',
    text: `163 families. I teach two of the children. One has moved four times since Christmas and does her reading in the laundry, because it is warm and nobody shouts. Could we have *that* in a table?`,
    replies: [
      {
        by: 'idris-vane',
        at: '+1d2h20m',
        text: `We'd like to. The borough counts families and nights, but not moves. I've asked it to start, and I will tell you below this story what it says.`,
        replies: [
          {
            by: 'idris-vane',
            at: '+16d4h',
            text: `It says yes: moves per family, every quarter, beginning with October.`,
          },
        ],
      },
    ],
  },
  {
    by: 'eluned-marsh',
    at: '+2d11h',
    text: `Seventeen of 25 answered. Will you print the names of the eight who did not? I would settle for the wards.`,
  },
];
