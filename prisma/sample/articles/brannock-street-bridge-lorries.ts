import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'brannock-street-bridge-lorries',
  title: 'Brannock Street bridge closes to lorries on Monday',
  standfirst: 'A 7.5-tonne limit, for sixteen weeks at least. Buses and fire engines are exempt.',
  author: 'idris-vane',
  labels: ['Transport'],
  status: 'published',
  publishedAt: '2026-07-23T15:10:00Z',
  html: `
<p>Lorries over 7.5 tonnes will be kept off Brannock Street bridge from 6 a.m. on Monday, after divers found that the riverbed has been scoured from under the second pier.</p>
<p>The limit is to last sixteen weeks, while stone is laid round the footing. Cars, vans, cycles and people on foot are not affected. Buses and emergency vehicles may cross one at a time. The signed way round for lorries is by the Orrin road, and adds six miles.</p>
<p>“It is not about to fall down,” said the borough’s bridges engineer, Dr Samira Vell. “It is about to become expensive, which is why we are doing it now.” The work will cost £418,000, from this year’s flood and harbour budget.</p>
`,
};
