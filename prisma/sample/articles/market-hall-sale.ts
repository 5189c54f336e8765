import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'market-hall-sale',
  title: 'Market Hall to be sold after a 13–12 vote at the end of five hours',
  standfirst:
    'Councillors chose a developer’s £2.15 million over a £4.6 million repair bill. The traders have until spring, and a promise of two days a week.',
  author: 'idris-vane',
  labels: ['Council', 'Money'],
  status: 'published',
  publishedAt: '2026-10-23T05:30:00Z',
  updatedAt: '2026-10-23T08:20:00Z',
  html: `
<p>Hathersea’s Market Hall, where there has been a market on every weekday since 1874, is to be sold. Councillors decided it by 13 votes to 12 at nine minutes to eleven last night, at the end of a meeting that had begun at six and twice been stopped so that the public gallery could be asked to sit down.</p>
<figure>
<img src="/media/sample/market-hall.webp" width="1600" height="900" alt="The front of a Victorian brick and iron market hall with a clock over three tall arches, striped awnings and a few people on the square.">
<figcaption>The hall from Market Square. The clock has been stopped at 4.40 since the surge of 2024. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>The buyer is Lantern Yard Partners, which will pay £2.15 million for a lease of 150 years. It plans twenty-two flats on a new upper floor, a food hall below, and, under a covenant lasting ten years, a public market on Fridays and Saturdays. The 26 traders with stalls there now will be offered “first refusal” at a rent that has not been set. The hall closes on 31 March.</p>
<p>“Nobody on this side wants to sell it,” said the leader of the council, Councillor Winifred Sable (Northgate), opening the debate. “I was bought my first shoes in there. But the roof wants £4.6 million, we have £6.7 million in the world, and five of that we are not allowed to touch. You may vote for the building or you may vote for the arithmetic. You can’t vote for both, and I’m sorry.”</p>
<p>Councillor Tobias Renn (Quayside), against, said that the arithmetic had been chosen to fit. “We have never once put this hall out to the people who might mend it. No appeal. No lottery bid. One letter, in 2023, to a fund that had closed.” He asked that the sale wait six months for a trust to be formed. That fell by the same 13 votes to 12.</p>
<figure>
<img src="/media/sample/council-vote.webp" width="1600" height="900" alt="A half circle of 25 seats, 13 coloured dark blue for the sale and 12 coloured ochre against.">
<figcaption>How the chamber voted: 13 for the sale, 12 against, nobody absent. <cite>Diagram: Ade Lindqvist</cite></figcaption>
</figure>
<h2>The vote that moved</h2>
<p>The deciding vote was that of Councillor Agnes Thorley (The Flats), who signed the petition against the sale in September. She spoke for under a minute. “My ward was under four feet of water. If there’s two million pounds, I want it in the sea defences, and I have that in writing,” she said, and sat down to silence from both sides.</p>
<p>She does have it in writing. An amendment made at half past nine puts the whole receipt towards the borough’s share of the Eller wall. Whether a later council could change its mind is, the borough’s solicitor said, “a matter for a later council”.</p>
<h2>What the traders say</h2>
<p>Bernie Attwell has sold cheese at stall 7 since 1991, and chairs the traders. “First refusal of what? They’ve not said how much, how big, or where I’d plug in a fridge,” she said on the steps. “Two days a week is not a market. It’s an event.”</p>
<p>Yusuf Demirel, who mends phones at stall 31, was the only trader to speak in favour. “Twelve of the thirty-eight stalls are empty. I have a bucket for when it rains, and the bucket has a name. I would like to work in a building that is dry.”</p>
<h2>What the buyer says</h2>
<p>Lantern Yard’s director, Corin Blythe, said that the front, the roof trusses and the clock would be restored first. “We’ll have the clock going before anyone moves in. It will be in the contract.” It is not in the draft that councillors saw; the borough told us this morning that it would be added.</p>
<p>The secretary for historic buildings has twenty-eight days in which to call the sale in. The traders’ association has said that it will ask.</p>
<hr>
<p><strong>Correction, 23 October:</strong> this story first said that 28 stalls are let. It is 26 of 38.</p>
`,
};
