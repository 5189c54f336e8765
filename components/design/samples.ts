import type { ArticleSummary } from '@/lib/articles/summary';

/** What the sample pages say, in the two directions of writing. */
export type ReadingSample = {
  article: Omit<ArticleSummary, 'id' | 'path' | 'publishedAt' | 'wordCount'>;
  /** HTML of an article, for the sanitizer. */
  body: string;
  /** Markdown of comments, for the sanitizer: a statement, its reply, one that is long. */
  statement: string;
  reply: string;
  long: string;
  names: readonly [string, string, string];
  policy: string;
  rejection: string;
};

const AUTHOR = { id: 'sample', handle: 'sample' };

const english: ReadingSample = {
  article: {
    title: 'The ferry that was late for eleven years',
    summary: 'A timetable, a tide table and the woman who read both. “Nobody had laid the one on the other,” she says.',
    authors: [{ ...AUTHOR, name: 'Ines Quarrie' }],
    labels: [
      { name: 'Transport', slug: 'transport' },
      { name: 'River', slug: 'river' },
    ],
  },
  body: `<p>The 8.12 left the north stage at 8.19, as it had since 2015, and <em>nobody</em> on it looked up.</p>
<h2>What the tables say</h2>
<p>On 212 of 365 mornings the tide stands against the boat. See <a href="/about">how we counted</a>, or type <code>tide --days 365</code>.<sup><a href="#fn1">1</a></sup></p>
<blockquote><p>It was never late. It was printed early.</p></blockquote>
<ul><li>Seven minutes, every working day</li><li>About 300 passengers</li></ul>
<aside class="pullquote"><p>Nobody had laid the one on the other.</p></aside>
<table><caption>Departures, by tide</caption><thead><tr><th>Tide</th><th>Mornings</th><th>Late</th></tr></thead><tbody><tr><td>Against</td><td>212</td><td>209</td></tr><tr><td>With</td><td>153</td><td>4</td></tr></tbody></table>
<pre><code>north 8:12  against  +7
south 8:40  with      0</code></pre>`,
  statement:
    'I took that boat for six of the eleven years. The **printed** time was set by the railway, not by the river:\n\n> connections first\n\nsaid the notice on the stage.',
  reply: 'It still says so. The railway moved its train in 2019; the notice stayed.',
  long: Array.from(
    { length: 9 },
    (_, index) =>
      `${index + 1}. I kept a diary, and it agrees with the table for every month that I have looked at so far, within a minute or two, in summer as in winter.`,
  ).join('\n'),
  names: ['Ade Lindqvist', 'Ines Quarrie', 'M. Okonkwo-Featherstonehaugh of the Eller Valley Railway Society'],
  policy: 'Argue with the point, not with the person. Say how you know what you know.',
  rejection: 'It names a private person who is not part of the story.',
};

const hebrew: ReadingSample = {
  article: {
    title: 'המעבורת שאיחרה אחת־עשרה שנים',
    summary: 'לוח זמנים, לוח גאות והאישה שקראה בשניהם. „איש לא הניח את האחד על השני”, היא אומרת.',
    authors: [{ ...AUTHOR, name: 'ענבל קוורי' }],
    labels: [
      { name: 'תחבורה', slug: 'transport' },
      { name: 'הנהר', slug: 'river' },
    ],
  },
  body: `<p>ההפלגה של 8:12 יצאה מן הרציף הצפוני ב־8:19, כמו בכל בוקר מאז 2015, ואיש מן הנוסעים לא הרים את <em>העיניים</em>.</p>
<h2>מה כתוב בלוחות</h2>
<p>ב־212 בקרים מתוך 365 הזרם עומד נגד הסירה. ראו <a href="/about">איך ספרנו</a>, או הקלידו <code>tide --days 365</code>.</p>
<blockquote><p>היא לא איחרה. הדפיסו אותה מוקדם מדי.</p></blockquote>
<ul><li>שבע דקות, בכל יום עבודה</li><li>כ־300 נוסעים</li></ul>
<aside class="pullquote"><p>איש לא הניח את האחד על השני.</p></aside>
<table><caption>יציאות, לפי הזרם</caption><thead><tr><th>זרם</th><th>בקרים</th><th>באיחור</th></tr></thead><tbody><tr><td>נגד</td><td>212</td><td>209</td></tr><tr><td>עם</td><td>153</td><td>4</td></tr></tbody></table>
<pre><code>north 8:12  against  +7</code></pre>`,
  statement:
    'הפלגתי בסירה הזאת שש שנים מתוך האחת־עשרה. השעה **המודפסת** נקבעה לפי הרכבת ולא לפי הנהר:\n\n> קודם הקישורים\n\nכך היה כתוב על הרציף.',
  reply: 'זה עדיין כתוב שם. הרכבת הוזזה ב־2019; השלט נשאר. Connections first.',
  long: Array.from(
    { length: 9 },
    (_, index) =>
      `${index + 1}. ניהלתי יומן, והוא מתאים לטבלה בכל חודש שבדקתי עד עכשיו, בהפרש של דקה או שתיים, בקיץ כמו בחורף.`,
  ).join('\n'),
  names: ['עדי לינדקוויסט', 'ענבל קוורי', 'M. Okonkwo-Featherstonehaugh of the Eller Valley Railway Society'],
  policy: 'להתווכח עם הטענה ולא עם מי שטוען. לומר מאין הדברים ידועים.',
  rejection: 'היא נוקבת בשמו של אדם פרטי שאינו חלק מן הסיפור.',
};

/** The sample in a language, English where there is none. */
export const sampleOf = (language: string): ReadingSample => (language === 'he' ? hebrew : english);
