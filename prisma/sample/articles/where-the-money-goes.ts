import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'where-the-money-goes',
  title: 'Where £38.4 million goes: the council’s budget in four tables',
  standfirst:
    'What comes in, what goes out, what changed and what is left in the tin. No adjectives, as far as we could manage.',
  author: 'idris-vane',
  labels: ['Council', 'Money', 'Data'],
  status: 'published',
  publishedAt: '2026-07-07T06:45:00Z',
  html: `
<p>The borough’s budget for 2026–27 runs to 214 pages, and three people told us that they had read it all. One of them wrote it. This is our attempt at the same thing on one page. The figures are net of money that is only passing through, such as housing benefit, and are rounded to the nearest £100,000.</p>
<p>Divided evenly, the whole comes to about £937 for every resident, which is not how anybody pays or receives it.</p>
<h2>1. What comes in</h2>
<table>
<caption>Income, 2026–27</caption>
<thead><tr><th>Source</th><th>£ million</th><th>Share</th></tr></thead>
<tbody>
<tr><td>Council tax</td><td>16.9</td><td>44%</td></tr>
<tr><td>Business rates that the borough keeps</td><td>8.7</td><td>23%</td></tr>
<tr><td>Government grants</td><td>6.2</td><td>16%</td></tr>
<tr><td>Fees and charges</td><td>5.1</td><td>13%</td></tr>
<tr><td>Taken from reserves</td><td>1.5</td><td>4%</td></tr>
<tr><th>Total</th><th>38.4</th><th>100%</th></tr>
</tbody>
</table>
<p>“Fees and charges” means parking above all: £3.2 million of the £5.1 million. The rest is burials, planning applications, garden-waste bins, market rents and the weddings at the Customs House.</p>
<h2>2. What goes out</h2>
<figure>
<img src="/media/sample/budget-bars.webp" width="1600" height="900" alt="Bar chart of seven kinds of council spending: bins, streets and parks 9.8 million pounds; housing 8.1; debt 5.3; leisure and libraries 4.6; running the council 4.3; planning 3.9; flood and harbour 2.4.">
<figcaption>Where each part of the £38.4 million is spent. <cite>Chart: Ade Lindqvist</cite></figcaption>
</figure>
<table>
<caption>Net spending, 2026–27</caption>
<thead><tr><th>What for</th><th>£ million</th></tr></thead>
<tbody>
<tr><td>Bins, streets and parks</td><td>9.8</td></tr>
<tr><td>Housing and homelessness</td><td>8.1</td></tr>
<tr><td>Interest and paying back debt</td><td>5.3</td></tr>
<tr><td>Leisure, libraries and the museum</td><td>4.6</td></tr>
<tr><td>Running the council: offices, elections, computers</td><td>4.3</td></tr>
<tr><td>Planning, licensing and inspections</td><td>3.9</td></tr>
<tr><td>Flood defence and the harbour</td><td>2.4</td></tr>
<tr><th>Total</th><th>38.4</th></tr>
</tbody>
</table>
<h2>3. What changed</h2>
<p>Spending rises by £2.3 million on last year, and two thirds of the rise is one line.</p>
<table>
<caption>Change from 2025–26, £ million</caption>
<thead><tr><th>What for</th><th>Last year</th><th>This year</th><th>Change</th></tr></thead>
<tbody>
<tr><td>Bins, streets and parks</td><td>9.4</td><td>9.8</td><td>+0.4</td></tr>
<tr><td>Housing and homelessness</td><td>6.6</td><td>8.1</td><td>+1.5</td></tr>
<tr><td>Interest and debt</td><td>4.9</td><td>5.3</td><td>+0.4</td></tr>
<tr><td>Leisure, libraries, museum</td><td>5.0</td><td>4.6</td><td>−0.4</td></tr>
<tr><td>Running the council</td><td>4.5</td><td>4.3</td><td>−0.2</td></tr>
<tr><td>Planning and licensing</td><td>3.8</td><td>3.9</td><td>+0.1</td></tr>
<tr><td>Flood and harbour</td><td>1.9</td><td>2.4</td><td>+0.5</td></tr>
<tr><th>Total</th><th>36.1</th><th>38.4</th><th>+2.3</th></tr>
</tbody>
</table>
<p>The housing line is almost wholly temporary accommodation. In March 2024 the borough was paying for 96 families in bed-and-breakfast rooms; this March it was 163. “We are buying the most expensive roof there is, by the night,” said Farid Haldane, the borough’s director of finance. “Everybody in the building knows it. The cheap roofs take four years to build.”</p>
<h2>4. What is left in the tin</h2>
<table>
<caption>General reserves on 1 April, £ million</caption>
<thead><tr><th>Year</th><th>Reserves</th></tr></thead>
<tbody>
<tr><td>2024</td><td>9.2</td></tr>
<tr><td>2025</td><td>7.9</td></tr>
<tr><td>2026</td><td>6.7</td></tr>
<tr><td>2027 (planned)</td><td>5.2</td></tr>
</tbody>
</table>
<p>The council’s own rule is that reserves may not fall below £5.0 million. This year draws £1.5 million. Next year, on this plan, there will be £0.2 million above the floor to draw. Mr Haldane’s paper to the April meeting puts it in nine words: “The present course is affordable once, and not twice.”</p>
<h2>Four things to ask your councillor</h2>
<ol>
<li>Which of the £5.3 million of debt costs ends first, and when?</li>
<li>What would it cost to house 163 families in homes that the borough owned?
<ul>
<li>Is there land?</li>
<li>Is there a plan, with a date in it?</li>
</ul>
</li>
<li>Which building would you sell before you closed a library? Would you rather do neither?</li>
<li>If reserves reach the floor in 2028, what stops first?</li>
</ol>
<p>We sent those four questions to all 25 councillors. By Monday evening, seventeen had replied. We shall print every answer, at the length at which it was given.</p>
`,
};
