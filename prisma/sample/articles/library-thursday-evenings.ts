import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'library-thursday-evenings',
  title: 'The library will stay open until eight on Thursdays',
  standfirst:
    'From 3 December, with volunteers, soup and no fines. It is the first time since 2013 that its hours have grown.',
  author: 'noa-tamarin',
  labels: ['Culture', 'Schools'],
  status: 'published',
  publishedAt: '2026-11-20T16:00:00Z',
  html: `
<figure>
<img src="/media/sample/library-evening.webp" width="1600" height="1067" alt="A small stone library at dusk, its windows lit and full of books. Four pupils in blankets sit on the steps with screens on their knees.">
<figcaption>Half past six, in October. The signal reaches the second lamp-post. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>Hathersea library will stay open until eight o’clock on Thursday evenings from 3 December, three hours later than now. It is the first lengthening of its hours since 2013, and it took a homework club to do it.</p>
<p>Since September about thirty pupils from Hathersea High have been meeting on the library steps after it shuts, because the building’s wireless network reaches as far as the second lamp-post. “They had blankets,” said the librarian, Josephine Tull. “One of them asked if they might plug in a kettle through the letter box. I thought, well, this is a bit ridiculous.”</p>
<p>The borough found £9,400 for the lights and one member of staff. Twenty-two volunteers, two of them retired teachers, will run the rest. There will be soup from a different kitchen each week; the first is the fire station’s. Fines for late books, already waived for children, will not be charged on Thursdays to anyone at all.</p>
<p>“It’s not a youth club, and it isn’t quite a library either,” Ms Tull said. “It’s a warm room with the right answer in it somewhere.”</p>
`,
};
