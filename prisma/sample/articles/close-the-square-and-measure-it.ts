import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'close-the-square-and-measure-it',
  title: 'Close the square to cars for ten Saturdays, and measure it',
  standfirst: 'We have had eleven years of opinions about Market Square. Ten Saturdays of facts would be cheaper.',
  author: 'ade-lindqvist',
  labels: ['Opinion', 'Transport'],
  status: 'published',
  publishedAt: '2026-09-24T06:30:00Z',
  html: `
<p>Since 2015 the borough has paid for four studies of whether cars should be let into Market Square. They cost £212,000. Each recommends a further study. I would like to propose that we stop studying the square and try it.</p>
<p>Here is all that I want: on ten Saturdays, from ten in the morning until four, put the bollards up. Let in buses, deliveries before ten and anyone with a blue badge. Then count what happens, publish it, and take the bollards down again. Nobody has to be persuaded of anything first. That is the beauty of a trial, and the reason, I have come to think, that neither side has ever asked for one.</p>
<h2>What each side is afraid of</h2>
<p>The shopkeepers’ fear is simple and decent. A car brings a customer who buys something heavy. I sat outside Pettifer’s hardware for two Saturdays with a clicker: of 348 people who came out with a bag, 71 walked to a car in the square. That is one in five, and no business with thin margins can shrug at one in five. But I could not count the people who do not come now and might. Neither can Mr Pettifer. He told me so himself, and sold me a better clicker.</p>
<p>The other fear is decent as well. Last year eleven people were hurt by cars in the square, three of them under ten. Nobody who has watched the crossing by the fountain at noon would call it a design. It is a truce.</p>
<h2>What to count</h2>
<p>Before the first Saturday, write down in public what would count as success and as failure. I suggest five numbers:</p>
<ol>
<li>takings at any twenty shops that will share them, sealed and added up by an accountant;</li>
<li>people on foot, by camera, with no faces kept;</li>
<li>blue-badge spaces in use, and blue-badge drivers turned away;</li>
<li>minutes lost by the 14, the 7 and the X4;</li>
<li>cars circling Quay Street, which is where they will go.</li>
</ol>
<p>If takings fall by more than three per cent against the same Saturdays last year, it failed, and I will write the column that says so. If the buses are slower, it failed for everyone without a car, and that should weigh more than it usually does.</p>
<aside class="pullquote"><p>Nobody has to be persuaded of anything first. That is the beauty of a trial.</p></aside>
<h2>What it costs</h2>
<p>The borough owns the bollards. It bought them for the jubilee. Stewards, signs and counting would come to some £26,000, by my sum, which is half the price of the next study and has the advantage of an answer at the end.</p>
<p>I know what I expect. I have been wrong before, in this newspaper, in a bar chart. So count it, and make me eat the clicker.</p>
<p><em>Ade Lindqvist is a reporter on the Record. Opinion pieces are the writer’s own; the editor walks to work, and the reporter at the next desk drives.</em></p>
`,
};
