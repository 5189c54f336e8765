import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'the-wall-and-the-water',
  title: 'The wall and the water: what £61 million would buy, and what it would cost besides',
  standfirst:
    'On 16 December the council decides whether to ask for the Eller wall. We have read the 1,900 pages, redone the sums and walked the line with the people who would live on each side of it.',
  author: 'idris-vane',
  coAuthors: ['ade-lindqvist'],
  labels: ['River', 'Money', 'Housing'],
  status: 'published',
  publishedAt: '2026-11-05T06:30:00Z',
  updatedAt: '2026-11-06T09:15:00Z',
  html: `
<p>Delroy Whitcombe keeps a pencil mark on the inside of his front door in Tern Street. It is a little below the letter box, 1.17 metres from the floor, and it is where the river stopped at ten to four in the morning of 17 February 2024. Below it the paint is new. Above it, there is a strip of the old green that he has decided to leave.</p>
<p>“People come about the wall and they ask me what I think,” he said. “I say, come in, and I shut the door behind them.”</p>
<p>The wall would stop the water at the end of his road. It would run for 2.3 kilometres, from the boatyard to the brewery, and stand as high as 2.1 metres above the pavement outside. It would cost £61 million. It would turn the river, which can now be seen from the front bedrooms of some two hundred houses, into something that you walk up a ramp to look at. It would very probably save this street. And it would raise the water, by about the width of a hand laid flat, for nine houses on the other bank that are not in the picture on the front of the brochure.</p>
<p>On 16 December the borough’s 25 councillors will vote on whether to put in the full application. The offer of £34 million from the national flood fund, on which everything rests, lapses on 31 March. There will not be time to ask twice.</p>
<p>For six weeks we have been reading what they have read: the business case and its eleven annexes, the river model’s report, three earlier schemes and 214 letters. We have put questions to the engineers who drew the wall, to two who did not, and to people at both ends of it. What follows is what we think a voter could fairly want to know. We do not say how to vote. We found, in the end, that the two of us would not vote the same way.</p>

<h2>What the wall is</h2>
<p>It is really four things in a row. For the first 600 metres, at the boatyard, it is a bank of earth with grass on it. Along the quay it becomes a wall of steel piles faced with brick. For 180 metres before the Customs House the top half is glass. And there are fourteen gates, for slipways, steps and the two streets that run down to the water, which are shut when a warning comes.</p>
<figure>
<img src="/media/sample/wall-section.webp" width="1600" height="900" alt="A cross-section of Tern Street and the river. A wall between them rises above the pavement; lines mark the level of an ordinary high tide, of the 2024 surge and of the top of the wall.">
<figcaption>Tern Street and the river, cut through. Heights are in metres above datum, the surveyors’ fixed zero. <cite>Drawing: Ade Lindqvist</cite></figcaption>
</figure>
<p>Its top would stand at 5.6 metres above datum.<sup><a href="#fn-1" id="fnref-1">1</a></sup> An ordinary spring tide reaches about 3.4. The edge of the quay is at 4.3. The surge of 2024 reached 4.62, which is why what came over the quay was only 32 centimetres deep at the edge, and up to a man’s chest in the streets behind, which lie lower than the quay does. Almost everyone who has not lived there finds that hard to picture. The Flats are a saucer. What gets in does not leave by itself.</p>
<p>The gates are the part that engineers talk about when the recorder is off. Each takes two people about twelve minutes. There would be five hours’ warning, in most cases; on the night of the surge there were three. The harbour office, which would be in charge, once employed fourteen people. It now employs three, and Captain Ines Quarrie, who leads them, retires in eight weeks.</p>
<p>“A wall with fourteen gates isn’t a wall,” one of the engineers who did not draw it told us. “It’s a rota.”</p>
<p>Dr Samira Vell, who leads for the borough, does not disagree. “I would sooner have two gates, and I’ve said so. But every one of those fourteen is there because someone stood up at a meeting and said: I have gone down those steps every day of my life.” The business case includes £95,000 a year for eleven part-time gatekeepers. It does not say which budget that is in.</p>

<h2>What it would do</h2>
<h3>The odds</h3>
<p>Start with what we have now. The model says that in any one year there is about one chance in 75 that the river comes over the quay as badly as it did in 2024. That sounds remote. But nobody lives anywhere for one year. Over the thirty years of a mortgage, one in 75 each year comes to one chance in three.<sup><a href="#fn-2" id="fnref-2">2</a></sup></p>
<p>With the wall it would be one in 300 a year, or about one in ten over the same thirty years. That is a large improvement, and it is still not <em>never</em>. Both facts tend to go missing, usually from different leaflets.</p>
<aside class="pullquote"><p>Over the thirty years of a mortgage, one in 75 each year comes to one chance in three.</p></aside>
<p>Then there is the sea, which is rising. On the middle forecast, the one that the government tells councils to plan for, a night like that of 2024 will come about once in nine years by 2080 if nothing is done. The wall would hold that to once in a hundred. This is the strongest argument for it, and it is one that those who will vote on 16 December will, for the most part, not be here to see proved.</p>

<h3>The houses</h3>
<p>There are 1,140 homes in the area that the wall would protect, 640 of them in The Flats and the rest in the lower part of Brannock Street and round the brewery. Of the 1,140, the surge of 2024 reached 311. Divided evenly, the wall costs £53,500 for each home protected, or about £196,000 for each that was actually wet. The first of these is the number in the brochure. The second is the number on the placards. Neither is wrong; they answer different questions. A defence is not a refund for the last flood, but it should not be sold on homes that the water would never have reached either, and by the model’s own map about ninety of the 1,140 stand above any flood that it thinks possible this century.</p>
<figure class="wide">
<img src="/media/sample/flood-map.webp" width="1600" height="1067" alt="A map of Hathersea’s riverside. Pale blue marks the streets reached by water in 2024; a dark red line marks the proposed wall; a green area across the river marks Cobb Marsh.">
<figcaption>Pale blue: where the water reached in February 2024. Red: the line of the wall. Green: the marsh of the second plan. <cite>Map: Ade Lindqvist</cite></figcaption>
</figure>

<h3>The insurance</h3>
<p>We put a card through 120 doors in The Flats and had 84 back. Thirty-one of those households have no cover for flooding, most of them because the excess that they were offered was larger than anything they own. Nine have been refused outright. One is insured as though it stood on the hill at Northgate, because, its owner told us cheerfully, that is what he had said.</p>
<p>Would a wall bring the premiums down? The business case assumes that it would, by 60 per cent within five years. We asked four insurers. Two said that they would look again when the wall was finished. One said that it prices by postcode and that the postcode would be the same. One did not answer. We would treat the 60 per cent as a hope.</p>

<h2>What it would cost</h2>
<p>In 2021 the wall was going to cost £38 million. In 2023 it was £49 million. It is now £61 million, of which £11 million is a reserve against its becoming more. The sum is to be found in four places:</p>
<table>
<caption>Who would pay for the wall, £ million</caption>
<thead><tr><th>From</th><th>Amount</th><th>Sure?</th></tr></thead>
<tbody>
<tr><td>National flood fund</td><td>34</td><td>Offered until 31 March</td></tr>
<tr><td>The borough</td><td>12</td><td>To be voted on</td></tr>
<tr><td>Regional levy</td><td>9</td><td>Agreed in September</td></tr>
<tr><td>Not yet found</td><td>6</td><td>No</td></tr>
<tr><th>Total</th><th>61</th><td></td></tr>
</tbody>
</table>
<p>Of the borough’s £12 million, £2.15 million is what Lantern Yard Partners is to pay for the Market Hall, by the amendment that decided the vote of 22 October. The rest would be borrowed over forty years. At today’s rate that costs about £528,000 a year,<sup><a href="#fn-3" id="fnref-3">3</a></sup> which is a little more than the borough spends on its museum and its playgrounds together.</p>
<p>It will be asked whether a council that has £1.7 million of reserves above its own floor ought to promise half a million a year for forty years. The director of finance, Farid Haldane, has answered that in writing, and his answer is a careful yes. “The cost of the surge to this authority, in rehousing, clearing and lost rates, was £7.9 million in fourteen months,” he writes. “I have been asked if we can afford the wall. I have not been asked often enough if we can afford the alternative.”</p>
<p>And the six million not yet found? The plan is to ask the firms behind the wall, above all the brewery, which has said that it will give “a meaningful contribution” and has declined to be asked what it means.</p>

<h2>What it would cost besides</h2>
<h3>The other bank</h3>
<p>Water that is kept out of one place goes to another. The model puts the rise at Cobb’s Ferry, across the river, at four centimetres in a flood like that of 2024. There are nine houses there, and the water came to the doorstep of six. Four centimetres is not much. It is, as it happens, the height of a doorstep.</p>
<p>“They came to see us and were very nice,” said Philippa Orme, who lives in the end one. “They brought a laptop. They said that it was within the margin of error. I asked them whose.”</p>
<p>The borough has offered the nine households doors that seal, airbricks that close and a pump each, at a cost of £14,000 a house. Seven have said yes. Mrs Orme and her neighbour want it in the contract that the work will be done before the first pile is driven. It is not there yet; Dr Vell told us on Tuesday that it should be, and that she would see to it.</p>
<h3>The view, and what “the view” means</h3>
<p>It is easy to be brisk about views. A good many of the 214 letters are about them, and a good many of the replies to the letters are brisk. But the river is the only thing in The Flats that is larger than a house. Children there are taught to tell the time by it. When the surge came, what got people out of bed was not the text message; it was Karen Adair from the chip shop, with a ladle, and it was several old men who had looked out at one in the morning, as they always did, and had not liked the colour.</p>
<p>Would they have seen it over a wall? The designers have thought about that, and have put a lit gauge at the end of each street. It is a good gauge. “It tells you a number,” Mr Whitcombe said. “I know the number. I never looked out for the number.”</p>
<aside class="pullquote"><p>“They said that it was within the margin of error. I asked them whose.”</p></aside>
<h3>Feeling safe</h3>
<p>Engineers have a name for what happens next: the levee effect. Behind a wall people stop moving their valuables upstairs. They lay carpets. Councils permit new houses. The floods become fewer, and the rare one that comes over the top finds more to ruin. One study of 39 towns found that a quarter of what walls had saved had been lost again in this way.<sup><a href="#fn-4" id="fnref-4">4</a></sup></p>
<p>There is a cure, and it is dull. It consists of practising: shutting the gates every spring when there is no need to, and knocking on doors. The business case mentions drills once, on page 1,204.</p>

<h2>The other two plans</h2>
<p>Two alternatives were worked out as far as a price, and then set aside. Both deserve better than the paragraph that each gets in the summary.</p>
<h3>Moving back</h3>
<p>The first would give the river some room. A lower wall of 1.4 kilometres would run along Lower Street, one row back from the quay. The 74 homes in front of it would be bought, for about £16 million, and taken down. Across the water, 22 hectares of the old Cobb Marsh would be let go under every high tide, as they were until the 1790s. It comes to £47 million. It would lower a flood at Cobb’s Ferry by six centimetres in place of raising it by four. It keeps the river in sight. And Delroy Whitcombe’s house, with the pencil mark, would not be there to see it from.</p>
<p>Nobody has asked the 74. We wrote to them all. Of the 41 who answered, 24 would refuse to go at any price, nine would go at a fair one, and eight would go tomorrow. “My mother died in the front room in that flood’s aftermath, and I stay because everybody says to be brave,” one of the eight wrote. “I’d like somebody to offer me the choice of not being.”</p>
<p>The borough set the plan aside because it would take nine years, because the law on buying homes for such a purpose is unclear, and because the offer from the flood fund is for a wall.</p>
<h3>Living with it</h3>
<p>The second is hardly a plan at all. Spend £11 million over ten years on doors, airbricks, pumps, raised sockets, hard floors and a proper warning system with sirens: water gets in, does little harm, and is let out. It does nothing for the street. It can be begun on Monday. It is a poor answer for those who are old or ill, since it works only if you can carry the sofa upstairs, and it asks people to go on being frightened, only less expensively.</p>

<h2>The sum at the bottom</h2>
<p>Put side by side, as the government’s rules require, the three look like this.</p>
<table>
<caption>Cost and benefit over a hundred years, £ million at today’s value</caption>
<thead><tr><th>Plan</th><th>Cost</th><th>Damage avoided</th><th>Benefit less cost</th><th>Benefit for each £1</th></tr></thead>
<tbody>
<tr><td>The wall</td><td>61</td><td>148</td><td>87</td><td>£2.43</td></tr>
<tr><td>Moving back</td><td>47</td><td>121</td><td>74</td><td>£2.57</td></tr>
<tr><td>Living with it</td><td>11</td><td>39</td><td>28</td><td>£3.55</td></tr>
</tbody>
</table>
<p>The wall does the most good. It does not do the most good for each pound. Which of those is the right thing to look at depends upon whose pound it is. Seen from the Treasury, which has many rivers, the third plan is the bargain. Seen from Hathersea, which has one, and to which £43 million of other people’s money has been offered for the first plan and none for the rest, the wall costs £12 million and is worth £148 million. That is not cheating. It is how the offer is made. It does mean that this town is being invited to choose the dearest of three plans because it is the cheapest to us.</p>
<p>We redid the sum in two ways, because we are like that. Take the ninety high-standing homes out, and the wall’s benefit falls to about £141 million. Let the levee effect eat a quarter of it, and it falls to £111 million.<sup><a href="#fn-5" id="fnref-5">5</a></sup> Do both, and it is £106 million, or £1.73 for each pound. It still pays. It no longer pays better than moving back, though moving back was not made to suffer the same treatment, and no doubt has optimists of its own.</p>

<h2>What we would ask on 16 December</h2>
<ol>
<li><strong>Who shuts the gates?</strong> Names, pay and a budget line, for as long as there is a wall. If the answer is “volunteers”, how many are over seventy?</li>
<li><strong>What happens if the six million does not come?</strong> Is it borrowed, or is the wall shorter, and at which end?</li>
<li><strong>Will Cobb’s Ferry be done first?</strong> It costs £126,000. That is a fifth of one per cent of the scheme.</li>
<li><strong>Did anyone ask whether the offer could be spent on moving back?</strong> We can find no letter that asks. The flood fund told us that it “considers each variation on its merits”, which is not a no.</li>
<li><strong>What is the drill?</strong></li>
</ol>
<p>An honest case for the wall does not need the sixty per cent or the picture with the glass. It goes like this: on some night in the next thirty years the odds are one in three that the river comes again, and there are people asleep in the saucer. Everything else takes nine years. Somebody has offered us the money.</p>
<p>An honest case against it does not need to pretend that The Flats will be all right. It goes like this: we are about to spend all that we have, and some that we have not, on being able to stop thinking about the river; and it is the thinking that saved us last time.</p>
<p>When we had finished we went back to Tern Street, and asked Mr Whitcombe what he would do if the vote were his. He took some time about it. The tide was making, and he was looking past us, over the quay, at the colour.</p>
<p>“I’d vote for it,” he said. “And I would go and stand on it every night until I died.”</p>
<hr>
<p><strong>Correction, 6 November:</strong> a first version gave the length of glass as 280 metres. It is 180. The rest of the drawing is unchanged. Thank you to Pat Dunmow.</p>
<section class="footnotes">
<ol>
<li id="fn-1">Datum is a fixed zero from which surveyors measure heights; ours is a brass bolt in the Customs House. All levels here are the borough’s, from annex 3 of the business case. <a href="#fnref-1">Back</a></li>
<li id="fn-2">The chance of at least one such flood in thirty years is 1 − (74/75)<sup>30</sup>, which is 33 per cent. For one in 300, it is 1 − (299/300)<sup>30</sup>, or 9.5 per cent. Both suppose that the odds stay as they are, and they will not. <a href="#fnref-2">Back</a></li>
<li id="fn-3">£9.85 million over forty years at 4.4 per cent, repaid in equal yearly sums. One percentage point more on the rate would add about £78,000 a year. <a href="#fnref-3">Back</a></li>
<li id="fn-4">The study is described in annex 9 of the business case, which also lists four reasons why Hathersea may be different. We found two of the four convincing. <a href="#fnref-4">Back</a></li>
<li id="fn-5">We took a quarter off the £148 million and off the £141 million. That is blunt: the effect builds up over decades, and damage far ahead counts for less today. Treat it as a worst case. <a href="#fnref-5">Back</a></li>
</ol>
</section>
`,
};
