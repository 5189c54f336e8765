import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'daniel-harari',
    at: '+1h25m',
    text: `קראתי את המכתב פעמיים. „לאט, ובלי לדלג על שורה” – כך כתב, וכך צריך לקרוא גם אותו.

הערה קטנה: צורת האות למ״ד בכתב ידו מזכירה את מה שלימדו אז בליטא. אולי משם כדאי להתחיל בחיפוש אחרי חנה.`,
    replies: [
      {
        by: 'noa-tamarin',
        at: '+2h10m',
        text: `תודה רבה, דניאל. לא חשבנו על כך, ונבדוק כבר השבוע.

For everyone else: Daniel notes that the way the writer forms the letter *lamed* was taught in Lithuania, and says that the search for Hannah might begin there. He also says that the letter should be read as its author read the water.`,
        replies: [
          {
            by: 'daniel-harari',
            at: '+2h31m',
            text: `A better translation than I would have made. I teach palaeography at evening classes and will gladly look at the ledgers, if Ms Lathe allows.`,
          },
        ],
      },
    ],
  },
  {
    by: 'aunt-dot',
    at: '+3h12m',
    text: `Elsie Marl taught me to swim. "No trouble" is what she said about everything, including the time the pier caught fire.`,
  },
  {
    by: 'noemie-v',
    at: '+12h5m',
    text: `I run the bookshop two doors along. We've always had a lamp bracket in the yard that nobody could explain, on *our* side of the wall, facing his windows. I went out just now and put my hand on it.`,
    replies: [
      {
        by: 'eluned-marsh',
        at: '+13h20m',
        text: `Leave it exactly where it is. Better still, put a lamp in it.`,
        replies: [
          {
            by: 'noemie-v',
            at: '+15d12h',
            text: `Done. It is lit every evening but Friday.`,
          },
        ],
      },
    ],
  },
  {
    by: 'quayside-jo',
    at: '+1d2h',
    text: `I came here to be cross about the scaffolding and now I've got something in my eye. Well written.`,
  },
];
