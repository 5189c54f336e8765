import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'millfields-inquiry',
  title: 'Sixty homes or the last field: inspector to hear both sides on Millfields',
  standfirst:
    'The borough said no in March, by seven votes to four. The builder has appealed, and 1,412 people have written in.',
  author: 'idris-vane',
  labels: ['Housing', 'Council'],
  status: 'published',
  publishedAt: '2026-11-12T07:00:00Z',
  html: `
<p>A planning inspector will sit for four days from Tuesday 24 November, in the upper room of the Customs House, to decide whether sixty homes may be built on the field behind Millfields Road. It is 3.1 hectares, it belongs to a farming trust, and by most people’s reckoning it is the last green between the town and the ring road.</p>
<figure>
<img src="/media/sample/millfields.webp" width="1600" height="900" alt="A sloping green field with a single oak and a footpath, rows of terraced roofs on the left and a line of new houses on the ridge.">
<figcaption>The field, with the oak that both sides’ plans keep. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>The borough’s planning committee refused the scheme in March by seven votes to four, against its officers’ advice. It gave two reasons: the loss of open land, and drains that already back up in Millfields Road when it rains hard. The builder, Aldersyke Homes, says that the first is not protected and that the second is not its doing.</p>
<h2>Who wrote</h2>
<p>The borough received 1,412 letters: 1,087 against and 325 in favour. We read a sample of two hundred. Those against live nearer (a median of 600 yards from the field, where the address allowed us to tell); those in favour are younger, where they gave an age. Both sides mention the same three things: the school, the surgery and their children.</p>
<p>“Mine are twenty-six and twenty-nine, and live in their old bedrooms,” wrote a woman from Tern Street who asked not to be named. “I can see the field from their window. I’d rather see them from the field.”</p>
<p>“I do not own a view,” wrote a man from Millfields Road. “But I do own a cellar, and I have pumped it out five times since 2020. Put sixty more roofs on that slope and tell me where the rain goes.”</p>
<h2>What is promised</h2>
<ul>
<li>Twenty-four of the sixty homes at below-market rent or price, which is the borough’s own target of 40 per cent.</li>
<li>A pond to hold back rain, sized for a storm with a one-in-a-hundred chance in any year.</li>
<li>£310,000 towards schools and £96,000 towards the surgery.</li>
<li>The oak.</li>
</ul>
<p>An independent look at the drains, which the borough commissioned after refusing, found that the pond as drawn would “slightly reduce” the flow into Millfields Road. The borough published it on Friday, after we had asked for it three times. “We would have published it anyway,” a spokeswoman said. “We’d have liked to have published it first.”</p>
<p>The hearing is open to anyone. Those who wish to speak should tell the programme officer by noon on Friday 20 November. The decision is expected by February.</p>
`,
};
