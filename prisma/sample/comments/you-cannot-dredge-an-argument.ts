import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'eluned-marsh',
    at: '+48m',
    text: `I was one of the ones the ladle woke. I've never told Karen Adair that I swore at her out of the window. Karen, I am sorry, and thank you.`,
    replies: [
      {
        by: 'aunt-dot',
        at: '+2h33m',
        text: `She knows. She said it was the best language she'd had all night.`,
      },
    ],
  },
  {
    by: 'pat-dunmow',
    at: '+4h40m',
    text: `Eleven thousand tonnes a year is about right by my soundings, which I have kept since 1999 off the yacht club pontoon. If the Record wants them they're in eleven notebooks and one spreadsheet with the wrong dates.`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+5h2m',
        text: `The Record wants them very much. I will bring the biscuits.`,
      },
    ],
  },
  {
    by: 'quayside-jo',
    at: '+7h25m',
    text: `"You can dredge mud. You cannot dredge an argument about a car park." That goes up over my till.

But may I say that the car park feeds forty shops. If it were a mill pond we'd be a very pretty town with nothing in it.`,
    replies: [
      {
        by: 'kola-oyelaran',
        at: '+9h',
        text: `Both can be so. The pond need not be where the pond was. There's a drawing from 1974 for a flushing basin upstream of the brewery, which would have cost less than one year's dredging. I should know: I drew it.`,
      },
    ],
  },
  {
    by: 'allotment-47',
    at: '+11h12m',
    text: `"He wrote again and asked for the river's address." Best thing in the paper since it started.`,
  },
  {
    by: 'sven-akerblom',
    at: '+1d1h',
    text: `Going from fourteen staff to three is the news here, tucked into a subordinate clause. Who opens the gates of anything with three people?`,
  },
];
