import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'last-boat-to-cobbs-ferry',
  title: 'The last boat to Cobb’s Ferry',
  standfirst:
    'For two centuries somebody rowed, then motored, across the Eller for whoever rang the bell. In pictures: the final evening.',
  author: 'noa-tamarin',
  labels: ['River', 'Culture'],
  status: 'published',
  publishedAt: '2026-06-18T06:30:00Z',
  updatedAt: '2026-06-18T16:05:00Z',
  html: `
<p>There was no ceremony, because Walter Pym had asked that there be none. There was only high water, at nine minutes past nine on the last Sunday of May, and a queue that reached back from the slipway to the pump.</p>
<figure>
<img src="/media/sample/ferry-dusk.webp" width="1600" height="900" alt="A small open ferry with a single lamp crosses a wide river at dusk; low hills and a church tower stand on the far bank.">
<figcaption>The 9.09, outward. The crossing to Cobb’s Ferry takes four minutes on a slack tide and seven on the ebb. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>A ferry has run here since at least 1814, when the vestry paid a man named Jonas Cobb two shillings to bring a midwife over in fog. The bell on the Hathersea side was hung in 1851. You rang once for a passenger, twice for a bicycle, and three times for what the notice still calls “a beast, led”.</p>
<figure>
<img src="/media/sample/ferry-bell.webp" width="1600" height="1067" alt="A brass bell hangs from a white post on a stone slipway, beside a painted fares board; the river lies flat and pale behind it.">
<figcaption>The bell, the post and the last table of fares. Nobody has been charged for a beast since 1963. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>“It isn’t sad,” said Mr Pym, who is 71 and took over from his uncle in 1984. “Sad is when a thing stops being useful. This got to be too useful for one man with one knee.” Last summer he carried 23,400 passengers, twice what the boat’s insurance had in mind. A new boat would have cost £190,000. The borough offered a loan, the parish offered a raffle, and Mr Pym offered to stop.</p>
<figure class="wide">
<img src="/media/sample/ferry-map.webp" width="1600" height="1067" alt="A map of the river Eller at Hathersea. A dotted line marks the ferry from the slipway to Cobb’s Ferry; a longer line runs round by Brannock Street bridge.">
<figcaption>Four hundred yards by boat, 5.2 miles by road. The detour adds about fourteen minutes to the drive to the surgery. <cite>Map: Ade Lindqvist</cite></figcaption>
</figure>
<p>On the final run he took nineteen people, which is one more than the plate allows, because the nineteenth was the great-granddaughter of Jonas Cobb’s great-granddaughter and weighs eleven pounds. She slept throughout. On the far side everyone got out, stood about, and found that nobody wished to be the first to walk away, so for some minutes the whole of the 9.09 simply looked at the river.</p>
<figure>
<img src="/media/sample/ferry-slipway.webp" width="1600" height="900" alt="An empty slipway at low tide with a small boat drawn up on the mud, a coil of rope beside it, and gulls overhead.">
<figcaption>Monday, low water. The boat goes to the maritime shed at Little Orrin, where children will be allowed to steer it. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>Then Mr Pym rang the bell himself, once, for a passenger, and rowed home.</p>
<hr>
<p><strong>Correction, 18 June:</strong> an earlier version said that the bell was hung in 1815. The date on the rim is 1851. Thank you to Kola Oyelaran, who went down and looked.</p>
`,
};
