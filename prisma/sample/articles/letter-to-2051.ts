import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'letter-to-2051',
  title: 'To whoever opens the tin: our letter to Hathersea in 2051',
  standfirst:
    'We buried this under the Market Hall steps in 2026, and set the computer to publish it on the day that you dig it up.',
  author: 'ruth-calloway',
  labels: ['Culture', 'Opinion'],
  status: 'scheduled',
  publishedAt: '2051-06-01T11:00:00Z',
  html: `
<p>Good morning. If all has gone to plan, somebody with a spade and a hat is standing on the Market Hall steps, or where the steps were, and this has just appeared by itself. If it has not gone to plan, you are not reading it, and no harm done.</p>
<p>We were six people above a key-cutter. In our year the town was arguing about a wall, a hall, a field and a bus. We expect that you have the wall, or the water. We should dearly like to know about the bus.</p>
<p>In the tin are one fares board from the ferry, a brass clicker, a page of comments that made us laugh, a page that made us think again, and a packet of cheese that Mrs Attwell swears will be fine.</p>
<p>Some of those who wrote to us are not who you would guess. The angriest man in 2026 spent his Thursdays running the soup at the library. We thought that you should have that on the record.</p>
<p>Be kind to whoever is reading you. We tried to be.</p>
`,
};
