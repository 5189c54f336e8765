import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'three-schools-one-head',
  title:
    'Governors of three primary schools agree to share one head teacher, one minibus and one budget, and after nine hours of public questions nobody in the hall could settle whether that is a merger, a marriage or a carefully worded closure',
  standfirst:
    'St Brannock’s, Quayside and Orrin will become a federation in September. Parents at the smallest of them wanted one sentence that they did not get.',
  author: 'noa-tamarin',
  labels: ['Schools', 'Council'],
  status: 'published',
  publishedAt: '2026-10-08T06:30:00Z',
  html: `
<p>The chairs were the small ones. Some two hundred adults sat on them through three evenings at Quayside primary, knees high, to hear why three schools with 387 children between them can no longer afford three of everything.</p>
<p>On Tuesday night the three governing boards voted, one after another, to federate from next September. St Brannock’s (184 pupils) voted 9–2, Quayside (132) 8–3 and Orrin (71) 6–5. There will be one executive head, one set of accounts and one minibus. Each school keeps its name, its uniform, its building and a teacher in charge on the site.</p>
<p>For how long is the question. “Will you say that Orrin school will not close?” asked Bethan Sayle, who has two children there and had asked it on each of the other evenings.</p>
<p>“I will say that there is no proposal to close it,” said Meredith Amadi-Crane, who heads St Brannock’s and is expected to lead all three.</p>
<p>“That is not the same sentence.”</p>
<p>“No,” Ms Amadi-Crane said, after a moment. “It isn’t. I can’t give you that one. I’d rather you heard me not give it than thought I had.”</p>
<p>It was the only time in nine hours that anybody clapped.</p>
<h2>The sums</h2>
<p>Schools are paid mostly by the child, and there are fewer children. Ten years ago the three had 522 on the roll. The governors’ paper puts the shortfall at £286,000 by 2028, and the savings from sharing at £241,000: £112,000 from having one head in place of three, £74,000 from offices and contracts, £55,000 from teaching the two smallest infant classes together on three afternoons. The remaining £45,000 is described as “to be identified”, a phrase that drew a low noise from the back.</p>
<h2>The road</h2>
<p>For Orrin the argument is also four miles long. There is no pavement on the Orrin road and, since July, the lorries that may not use Brannock Street bridge have been using it instead. Several parents said that they could live with a shared head and could not live with a shared classroom at the far end of that drive. The minibus has sixteen seats.</p>
<p>“We keep being told it’s only three afternoons,” said Luke Fennimore, a father of three. “It was only three afternoons at my old school. I went back last year to see it. It’s flats now. Nice flats.”</p>
<p>Not everyone was against. Mina Castellane, who taught at Quayside for twenty-six years, said that a school of 71 has one child in some year groups. “A child needs somebody to disagree with,” she said. “I’d put them together sooner, and for longer, and I’d do it for the children’s sake and let the money be the excuse.”</p>
<p>The borough must confirm the federation in December. It has never refused one. A petition against, with 906 names, was handed in before the vote; a letter in favour, from 31 of the 38 teachers, was handed in after.</p>
`,
};
