import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'eluned-marsh',
    at: '+1h15m',
    text: `I live four doors from Delroy. I've read every leaflet since 2021 and this is the first thing to tell me what *both* sides would rather I didn't know. I'm more muddled than I was, and I am obliged to you.`,
    replies: [
      {
        by: 'lucia-ibarrondo',
        at: '+13h40m',
        text: `The same. I read it aloud to my neighbour, who doesn't see well. At "a saucer" she said "at last". It took us an hour and a pot of tea.`,
      },
    ],
  },
  {
    by: 'kola-oyelaran',
    at: '+2h32m',
    text: `A fair account, and the arithmetic holds; I tried it. Two engineering points that would have been worth a sentence:

1. **Seepage.** The Flats stand on gravel. With the river high for six hours, water comes up *inside* a wall as well. The piles go to eleven metres for that reason, and there are two pumping stations in annex 6. Who maintains the pumps?
2. **Rain.** When the gates are shut the drains are shut as well. A surge with heavy rain fills the saucer from above.

Neither is a reason not to build. Both are reasons to have somebody on duty who knows where the switch is.`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+4h8m',
        text: `Both are fair. The pumps cost £61,000 a year, in annex 6 and *not* in the summary. Rain with surge is modelled at one in 200 and rises to your ankle in Tern Street. We cut that paragraph at midnight, and I wish that we'd cut another.`,
        replies: [
          {
            by: 'pat-dunmow',
            at: '+6h35m',
            text: `While you're at it: glass is 180 m on drawing 14 and in the schedule, and you have 280.`,
            replies: [
              {
                by: 'idris-vane',
                at: '+1d2h40m',
                text: `My slip, from a smudged copy. It's corrected, with your name. Thank you.`,
              },
            ],
          },
        ],
      },
    ],
  },
  {
    by: 'zofia-k',
    at: '+3h50m',
    text: `> this town is being invited to choose the dearest of three plans because it is the cheapest to us

That is the whole business in one line, and it isn't the council's doing. Write to the fund. If enough towns ask to move the money between plans, somebody there will have to think of an answer.`,
    replies: [
      {
        by: 'hugh-pargeter',
        at: '+4h22m',
        text: `And while somebody thinks of an answer, 31 March goes by. I own two houses on Lower Street, so discount me accordingly, but I'd take the bird in the hand.`,
        replies: [
          {
            by: 'zofia-k',
            at: '+4h51m',
            text: `Discounted at 3.5%, as is customary. I think I'd take it too. I'd just like the letter to be on file.`,
          },
        ],
      },
    ],
  },
  {
    by: 'other-ferryman',
    at: '+5h45m',
    text: `Cobb's Ferry side. Seven of nine said yes because they were told that the other eight had. Go and ask them on different days.`,
    reports: [{ by: 'sven-akerblom', reason: 'false_claim', note: 'Can anyone check this?' }],
    replies: [
      {
        by: 'idris-vane',
        at: '+8h30m',
        text: `I did, yesterday and today, on your say-so. Four of the seven told me that they had been told so. It's in Monday's paper. If you would ring me, I'd be glad.`,
      },
    ],
  },
  {
    by: 'hamza-tb',
    at: '+12h20m',
    text: `The eight who'd go tomorrow. I keep thinking about them.`,
  },
  {
    by: 'allotment-47',
    at: '+13h5m',
    text: `I moved my shed back four feet in 2020 on the same principle. The river has not yet thanked me.`,
    deleted: true,
    replies: [
      {
        by: 'noemie-v',
        at: '+13h50m',
        text: `Please put it back, it made my evening.`,
      },
    ],
  },
  {
    by: 'hugh-pargeter',
    at: '+1d3h15m',
    text: `And another thing, that Whitcombe only ever cared about his own front step. Ask him what he said to the Adairs in 2019.`,
    status: 'rejected',
    decidedBy: 'gil-arkwright',
    reason:
      'Mr Whitcombe is a private person who let us in. A quarrel from 2019 has nothing to do with the wall. Take those two sentences away and, as you will see, nothing is left.',
  },
  {
    by: 'wendell-h',
    at: '+15d13h5m',
    text: `I design pumps for a living, though not these ones. If two stations have to run with the gates shut then they need their own power: the substation on Lower Street is *in* the pale blue on your map. Was that looked at?`,
    status: 'pending',
  },
  {
    by: 'oskar-blom',
    at: '+15d14h20m',
    text: `We had the same debate in my home town, and built the wall in 2011. It has been shut in earnest four times and held. What nobody warned us about was the smell, in summer, behind it. Plan for that.`,
    status: 'pending',
  },
  {
    by: 'nettle',
    at: '+15d15h2m',
    text: `Some reading before the 16th, since nobody on the council seems to have done any:

- [What became of five other walls](https://example.org/walls/five)
- [The levee effect, for beginners](https://example.org/walls/levee)
- [Who sits on the flood fund](https://example.org/fund/board)
- [Minutes, 2021](https://example.org/minutes/2021), [2023](https://example.org/minutes/2023) and [2026](https://example.org/minutes/2026)`,
    status: 'pending',
  },
];
