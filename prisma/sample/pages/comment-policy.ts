import type { SamplePage } from '../types';

export const page: SamplePage = {
  slug: 'comment-policy',
  title: 'How we run the comments',
  updatedAt: '2026-10-05T08:00:00Z',
  html: `
<p>The stories here divide people, and the comments are where the town finds out how. We want them open, sharp and usable by someone who has to walk past you in the baker’s tomorrow. These are the rules, the reasons and what to do when we get it wrong.</p>
<h2>What we ask</h2>
<ol>
<li><strong>Go for the argument.</strong> “That figure is two years old” is welcome. “Only a fool would quote that figure” is the same remark with the useful half removed.</li>
<li><strong>Say how you know.</strong> You were there, you read the minutes, your sister works on the buses: all good. A rumour is not improved by confidence.</li>
<li><strong>Leave private people private.</strong> No addresses, workplaces, diagnoses or children. Councillors’ votes are public; their kitchens are not.</li>
<li><strong>One person, one name.</strong> It need not be your real one. It must not be somebody else’s.</li>
<li><strong>No selling.</strong> Mention your stall when the story is about the stalls. Otherwise, take out a notice; they are cheap.</li>
</ol>
<h2>What happens to a comment</h2>
<p>A newcomer’s first comments wait for a moderator. After that they show at once, and are read afterwards. Anyone may report a comment, and a person, never a program, decides what to do about it.</p>
<table>
<caption>How long a comment waits when it has to</caption>
<thead><tr><th>Posted</th><th>Usually read</th></tr></thead>
<tbody>
<tr><td>7 a.m. to 10 p.m.</td><td>within two hours</td></tr>
<tr><td>Overnight</td><td>by 8 the next morning</td></tr>
<tr><td>During a council meeting</td><td>when the vote is over; we are all in the gallery</td></tr>
</tbody>
</table>
<h2>When we say no</h2>
<p>You will be told which rule it was and which words broke it. Take those words out and post it again, and it will usually go up. If you think that we misread you, answer the message: a different moderator looks at it. We have been wrong before, and said so.</p>
<h2>What we will not do</h2>
<p>We do not hide your comment from everyone but you. We do not edit your words. We do not sell or lend your address. And we do not close a thread because it is uncomfortable, only because it has stopped being about anything.</p>
`,
};
