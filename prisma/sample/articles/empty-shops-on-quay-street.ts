import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'empty-shops-on-quay-street',
  title: 'Who owns the empty shops on Quay Street?',
  standfirst: 'Nineteen shutters, eleven owners, four countries. One of them lives above his.',
  author: 'ade-lindqvist',
  coAuthors: ['idris-vane'],
  labels: ['Money', 'Data'],
  status: 'draft',
  publishedAt: '2026-11-19T15:30:00Z',
  html: `
<p>There are 57 shopfronts on Quay Street and 19 of them are shut. We bought the land register’s entry for each, at £7 a time, and went looking for the people at the other end.</p>
<p>Eleven owners hold the nineteen. Five answered a letter. Three answered the door. One of them turned out to live on the first floor of number 34, above the shop that his father closed in 2016, and to be as puzzled as anyone.</p>
<h2>Still to do before this can run</h2>
<ul>
<li>Second call to the pension fund that holds numbers 12 to 18.</li>
<li>Rates relief: who claims it, and since when? The borough has promised figures by Thursday.</li>
<li>Ask number 34 whether we may use his name.</li>
</ul>
`,
};
