import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'aunt-dot',
    at: '+32m',
    text: `He took me across the morning of my wedding in 1986 with the dress in a bin bag. Wouldn't take the fare. Said it was freight.`,
    replies: [
      {
        by: 'noa-tamarin',
        at: '+1h50m',
        text: `If you have a photograph of the bin bag, the Customs House would like to borrow it. So would I.`,
      },
      {
        by: 'quayside-jo',
        at: '+2h15m',
        text: `Freight! That is Walter in one word.`,
      },
    ],
  },
  {
    by: 'kola-oyelaran',
    at: '+4h18m',
    text: `A small correction, offered with affection for the whole piece. The bell says **1851**, not 1815. I went down with a torch and a wire brush to make sure. It also says *ring once and be patient*, which you could put on the masthead.`,
    replies: [
      {
        by: 'noa-tamarin',
        at: '+9h35m',
        text: `You're right; I transposed it from my own notebook. Corrected, with thanks, and the masthead has been proposed.`,
      },
    ],
  },
  {
    by: 'eluned-marsh',
    at: '+14h2m',
    text: `Nobody has said the unromantic thing, so I shall. The surgery is on that side. For those of us who don't drive it has just moved five miles away.`,
    replies: [
      {
        by: 'lucia-ibarrondo',
        at: '+1d14h10m',
        text: `I am a nurse there. We had nineteen missed appointments in the first two weeks of June. In the same two weeks last year there were six. The practice is asking for a minibus on Tuesdays and Fridays; please say so if you would use it, the number is at the desk.`,
      },
    ],
  },
  {
    by: 'quayside-jo',
    at: '+15h30m',
    text: `£190,000 for a boat. I'm sure it's right, but has anyone asked *which* boat? Saltry parish bought a good second-hand one for about a third of that.`,
  },
];
