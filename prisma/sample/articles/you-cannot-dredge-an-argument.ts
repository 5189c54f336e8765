import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'you-cannot-dredge-an-argument',
  title: '“You cannot dredge an argument”: the harbour master on 31 years of being asked',
  standfirst:
    'Captain Ines Quarrie retires in December. She talks about mud, the wall, the night of the surge and the worst letter she ever had.',
  author: 'ruth-calloway',
  labels: ['River', 'Culture'],
  status: 'published',
  publishedAt: '2026-09-10T07:15:00Z',
  html: `
<p>The harbour office has one good chair, and Captain Ines Quarrie gives it to visitors. She has run the port of Hathersea since 1995 with a staff that has gone from fourteen to three. We spoke for two hours across a tide table. The conversation has been shortened, and she has checked it for depths.</p>
<p><strong>What does a harbour master do all day?</strong></p>
<p>Disappoints people. Politely, if there’s time. There is a certain amount of water, it is there at certain hours, and almost everyone who comes up those stairs would like there to be more of it, earlier.</p>
<p><strong>Everyone says that the river should be dredged. Why isn’t it?</strong></p>
<p>It is, where ships lie. But people don’t mean that. They mean: in my grandfather’s day you could bring a coaster up to the brewery. You could. There was a mill pond above the bridge that flushed the channel on every ebb, twice a day, for nothing. They filled it in for a car park in 1968. Since then the river has been putting the mud back at about eleven thousand tonnes a year. You can dredge mud. You cannot dredge an argument about a car park.</p>
<p><strong>You were on duty on the night of the surge.</strong></p>
<p>I was on duty from the Thursday to the Sunday. The forecast said 4.1 metres above datum at ten past three. We had told The Flats 4.3, because I’ve never been sorry to have been wrong in that direction. It came to 4.62. I watched it go over the quay on the camera, and then the camera went.</p>
<p>Three hundred and eleven houses. Nobody died. People say that as if it were luck, and it was mostly Mrs Adair from the chip shop, who went down Tern Street at one in the morning hitting dustbins with a ladle because she did not trust the text message to wake anyone. She was right. Half of those phones were charging downstairs.</p>
<p><strong>So would you build the wall?</strong></p>
<p>I’m an officer of the borough for sixteen more weeks, so I shall answer a different question. Would I let people go on living behind nothing? No. Is there a wall that stops water and changes nothing else? Also no. A river that can’t spread goes up, or goes somewhere else. What I’d like is for people to stop asking me if the wall is good and ask what it is good <em>at</em>.</p>
<blockquote>
<p>I have never been sorry to have been wrong in that direction.</p>
</blockquote>
<p><strong>What’s the worst letter you have had?</strong></p>
<p>I had one in 2003 from a man who said that I had stolen forty feet of his garden. I wrote back that the river had. He wrote again and asked for the river’s address.</p>
<p><strong>And the best?</strong></p>
<p>The same man, in 2011. He sent a photograph of an otter on what was left of the lawn. On the back it said: “Forwarding address received.”</p>
<p><strong>Who should follow you?</strong></p>
<p>Somebody who can say no in three ways and yes in writing. And they ought to learn to row. You find out a good deal about a committee when you offer to row it out and show it.</p>
<p><strong>What will you do?</strong></p>
<p>I’ve bought a house on a hill.</p>
`,
};
