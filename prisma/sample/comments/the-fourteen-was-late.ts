import type { SampleComment } from '../types';

export const comments: SampleComment[] = [
  {
    by: 'sven-akerblom',
    at: '+38m',
    text: `Good work. One thing I can't find: late *against what*? Is six minutes yours or theirs, and what share is the operator allowed?`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+5h40m',
        text: `Theirs: schedule 4 of the contract, six minutes, 15 per cent. It should have been on the chart and now it is. Thank you.`,
      },
    ],
  },
  {
    by: 'priya-m',
    at: '+1h24m',
    text: `I have caught the 7.52 from Northgate for six years. This is the first time that anybody has believed me in decimals.`,
  },
  {
    by: 'kola-oyelaran',
    at: '+3h5m',
    text: `Your query takes \`max(seen_at)\` within 40 m of the stop. If a bus waits at Little Orrin, drives off, and comes back past the same stop on the *same trip* (it does, round the green), you record the second pass and not the departure. I think that you overstate the lateness there by two or three minutes.`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+4h50m',
        text: `You've found a real one. I re-ran it with the first time that the bus leaves the circle:

\`\`\`sql
SELECT trip_id, stop_id, min(left_at) AS departed_at
FROM   visits
GROUP  BY trip_id, stop_id;
\`\`\`

It moves 61 departures of 31,872 from late to on time. The 14 goes from 33.4% to 33.2%. Corrected data are up, with your name in the notes.`,
        replies: [
          {
            by: 'kola-oyelaran',
            at: '+5h15m',
            text: `Sixty-one. I shall dine out on it.`,
          },
          {
            by: 'sven-akerblom',
            at: '+6h2m',
            text: `This exchange is why I read the comments here before I read the story.`,
          },
        ],
      },
    ],
  },
  {
    by: 'taxi-dave',
    at: '+5h31m',
    text: `It's the lights. County set them for the old bridge traffic. Stand at the far side at half eight and watch green go to nobody for eleven seconds, every time. You don't need python for that.`,
    replies: [
      {
        by: 'priya-m',
        at: '+11h50m',
        text: `You need python to make them *answer the letter*, Dave.`,
      },
    ],
  },
  {
    by: 'lucia-ibarrondo',
    at: '+13h18m',
    text: `Lo escribo en mi idioma, porque así me sale mejor el enfado. Soy enfermera y salgo de guardia a las ocho. Si el 14 llega tarde, llego tarde a recoger a mi hija, y la guardería cobra por minutos. Un tercio de los autobuses no es una estadística: es lo que me cuestan los martes.

(In short, for those without Spanish: the nursery charges by the minute, and a third of the buses is what my Tuesdays cost me.)`,
    replies: [
      {
        by: 'ade-lindqvist',
        at: '+1d3h',
        text: `Gracias, Lucía. ¿Podría llamarla? I'd like to ask about those Tuesdays for the follow-up.`,
      },
    ],
  },
  {
    by: 'nettle',
    at: '+1d17h',
    text: `Three months of work to learn that a bus was late. Next week: water, is it wet? Spend the time finding out who signed the contract and who they have lunch with.`,
    reports: [{ by: 'priya-m', reason: 'abuse', note: 'Sneering, and hints at something without saying it.' }],
  },
];
