import type { SampleArticle } from '../types';

export const article: SampleArticle = {
  slug: 'the-letter-in-the-wall',
  title: 'The letter in the wall of the old chandlery',
  standfirst:
    'A plasterer on Quay Street found a tobacco tin. Inside was a page of Hebrew, dated 1931, that was never posted.',
  author: 'noa-tamarin',
  labels: ['Culture'],
  status: 'published',
  publishedAt: '2026-08-13T08:00:00Z',
  html: `
<p>Gareth Finch was taking down the last of the old plaster at 9 Quay Street when his hammer rang. Behind the laths, on a ledge that somebody had cut for the purpose, stood a tobacco tin. He expected tobacco. He found one sheet of paper, folded in four, written on both sides in a hand that he took for shorthand.</p>
<p>“I showed it to the lads and we all turned it round a few times,” he said. “Then the electrician said, it’s the other way, you start at that side.”</p>
<figure>
<img src="/media/sample/letter-tin.webp" width="1600" height="1067" alt="An open tobacco tin on a workbench, with a folded sheet of handwritten paper beside it and flakes of plaster round both.">
<figcaption>The tin lay behind lath and plaster on the first floor. The paper is a chandler’s order sheet, turned over. <cite>Drawing: The Record</cite></figcaption>
</figure>
<p>It is a letter, and it is in Hebrew: a fluent, slightly bookish Hebrew, from a man named Eliezer to his sister. The date at its head, the 24th of Elul 5691, was Sunday 6 September 1931. This is how it begins.</p>
<blockquote>
<p dir="rtl" lang="he">חנה אחותי היקרה,</p>
<p dir="rtl" lang="he">את שואלת במכתבך אם אין הבדידות קשה עלי בעיר הקטנה הזאת. אומר לך את האמת: בשבתות היא קשה, ובימי המסחר אין לי פנאי לחוש בה.</p>
<p dir="rtl" lang="he">הנהר כאן עולה ויורד פעמיים ביום, ואתו עולות ויורדות הסירות, והאנשים, והמחירים. למדתי לקרוא את המים כמו שאבא היה קורא בספר: לאט, ובלי לדלג על שורה.</p>
<p dir="rtl" lang="he">השכנים טובים אלי. בליל שישי הם מכבים למעני את הפנס שבחצר, בלי שביקשתי. לא שאלתי מי מהם עושה זאת, והם לא סיפרו.</p>
<p dir="rtl" lang="he">אם ירצה השם, באביב אבוא אלייך. עד אז שמרי לי מקום ליד החלון.</p>
<p dir="rtl" lang="he">אחיך, אליעזר</p>
</blockquote>
<p>In English, as near as we can bring it:</p>
<blockquote>
<p>My dear sister Hannah,</p>
<p>You ask in your letter whether the loneliness does not weigh on me in this little town. I will tell you the truth: on Sabbaths it does, and on trading days I have no time to feel it.</p>
<p>The river here rises and falls twice a day, and with it rise and fall the boats, and the people, and the prices. I have learned to read the water as Father used to read a book: slowly, and without skipping a line.</p>
<p>The neighbours are good to me. On Friday nights they put out the lamp in the yard for my sake, without my having asked. I never asked which of them does it, and they have never told.</p>
<p>God willing, I shall come to you in the spring. Until then keep me a place by the window.</p>
<p>Your brother, Eliezer</p>
</blockquote>
<h2>The man who read the water</h2>
<p>The rate books give him a surname. From 1926 the tenant of the upper floor at number 9 was one Eliezer Rosh, “dealer in rope and lamps”. He is in the harbour ledgers most weeks, always in the same green ink, usually owed money. In 1938 he bought the building. In 1954 he sold it and, the entry says, “went abroad to family”.</p>
<p>So he did go. It took him twenty-three springs instead of one.</p>
<p>Why he walled up the letter instead of posting it, nobody can say. The borough’s archivist, Honor Lathe, has a guess that she asked us to call a guess. “The other side of the page is an order for two hundred fathoms of manila rope. It’s the largest in the book. I think he had a good week, and stayed, and was a little ashamed of it.”</p>
<p>As for the lamp: a reader’s grandmother, Elsie Marl, who is 101 and lives at Northgate House, was told about it on Tuesday. She listened to the whole letter with her eyes shut. Then she said that it had been her father, that it had been no trouble, and that they had always supposed he knew.</p>
<p>The letter will hang in the Customs House from September, both sides showing. We are looking for Hannah’s family. If her name, or a story about a brother with green ink, is known in yours, please write.</p>
`,
};
