import type { SamplePage } from '../types';

export const page: SamplePage = {
  slug: 'about',
  title: 'About the Record',
  updatedAt: '2026-09-01T08:00:00Z',
  html: `
<p>The Harrow Lane Record is a small newsroom on the first floor of 14 Harrow Lane, Hathersea, above the key-cutter and below the piano teacher. Six of us make it: an editor, three reporters and two moderators. We publish what the town needs in order to argue well, and then we host the argument.</p>
<h2>How we work</h2>
<ul>
<li><strong>We name wards, not parties.</strong> When a councillor votes, you will read where they were elected. A party appears only when the party is the story.</li>
<li><strong>We show the count.</strong> A number that we worked out ourselves comes with its method, its gaps and, where we may, its data.</li>
<li><strong>We ring people back.</strong> Nobody is criticised in a story without having been asked, with enough time to answer.</li>
<li><strong>We correct in place.</strong> A corrected story says what was wrong, in the story, for as long as the story stands.</li>
</ul>
<h2>Who pays</h2>
<p>Of the money for our first year, 61 per cent comes from 1,840 members who give what they like, 27 per cent from notices and small advertisements, and 12 per cent from a one-off grant for the equipment. No single giver makes up more than four per cent. The accounts are pinned up by the front door and we will walk you through them.</p>
<h2>Who reads it first</h2>
<p>Every story is read by somebody who did not write it. Stories about our own members, advertisers or relatives are read by two people, and say so.</p>
<h2>Find us</h2>
<p>The door is open on Tuesdays and Thursdays from ten until four. There is a step; ring the lower bell and we will come down. Letters, tips and complaints go to <a href="mailto:desk@harrow.example">desk@harrow.example</a>. If you would rather talk below a story than to our faces, read <a href="/p/comment-policy">how we run the comments</a>.</p>
`,
};
