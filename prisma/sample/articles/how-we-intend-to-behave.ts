import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'how-we-intend-to-behave',
  title: 'We have moved into Harrow Lane. Here is how we intend to behave',
  standfirst:
    'A note from the editor on the first day: what the Record is for, what it will not do, and why the comments are open.',
  author: 'ruth-calloway',
  labels: ['Opinion'],
  status: 'published',
  publishedAt: '2026-06-04T07:00:00Z',
  html: `
<p>Hathersea has had no newspaper of its own since 2019. In those seven years the town has argued about a flood, a swimming pool, a by-pass and a bandstand, and it has done so in queues, in car parks and on three social networks, without ever quite agreeing on what had been decided.</p>
<p>This morning six of us carried eleven desks up a staircase built for nine. The Record begins today. It is not large. It will not be first with very much. What we can promise is narrower and, we think, worth having.</p>
<p>We will go to the meeting. Somebody from this newsroom will sit through every public session of the borough council, including item 14. We will tell you what was said, what was voted and what it costs, and we will tell you before we tell you what we think.</p>
<p>We will name wards, not parties, when councillors vote. In a chamber of 25 people who live within six miles of one another, we have found that the ward explains more.</p>
<p>We will publish our workings. When we count something, you can have the spreadsheet.</p>
<p>And we will leave the comments open, which is the part that colleagues elsewhere have telephoned to warn us about. They are right that it is work. Two of the six of us do nothing else. But a paper that prints the story and bolts the door is only half a paper: the other half is the retired engineer who knows why the culvert is that shape. He is out there. We would like him to <em>log in</em>.</p>
<p>Tell us what we have missed. The kettle is on; mind the step.</p>
<p><em>Ruth Calloway, editor</em></p>
`,
};
