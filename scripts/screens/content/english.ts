import type { Words } from './words';

const UNBROKEN = 'Incomprehensibilitiesandcounterrevolutionarily'.repeat(2);
const ADDRESS = `https://records.screens.example/minutes/${'very-long-directory-name/'.repeat(6)}appendix-c.pdf?version=${'7'.repeat(40)}`;

const TABLE = `<table><caption>What every meeting decided, and what it cost</caption><thead><tr><th scope="col">Meeting</th>
<th scope="col">Decision</th><th scope="col">Votes for</th><th scope="col">Votes against</th><th scope="col">Abstentions</th>
<th scope="col">Cost in the first year</th><th scope="col">Cost after ten years</th><th scope="col">Responsible</th></tr></thead><tbody>
<tr><th scope="row">3 March</th><td>Keep the ferry</td><td>14</td><td>9</td><td>2</td><td>£1,204,330</td><td>£14,004,100</td><td>Transport</td></tr>
<tr><th scope="row">7 April</th><td>${UNBROKEN}</td><td>11</td><td>12</td><td>2</td><td>£880</td><td>£12,004</td><td>Everybody</td></tr></tbody></table>`;

const BODY = `<p>It began with a letter of <em>four lines</em>, and ended with <strong>a vote</strong> that nobody had asked for. The file is at <a href="${ADDRESS}">${ADDRESS}</a>, where it has been read eleven times.</p>
<h2>What the file says about ${UNBROKEN}</h2><p>${UNBROKEN} is the word that the file uses for it, on page nine and again on page forty.</p>
${TABLE}<blockquote><p>We were told that it could not be counted. Then somebody counted it.</p></blockquote>
<pre><code>const minutes = await read('${ADDRESS}'); // one line, longer than any screen is wide, and it must scroll inside itself</code></pre>
<ul><li>First, the letter.<ul><li>Its answer, in a list within a list.<ol><li>And what was asked of the answer.</li></ol></li></ul></li><li>Then the vote.</li></ul>
<figure><img src="/media/sample/flood-map.webp" alt="The quarter by the river, with the water at its highest" width="1600" height="1000"><figcaption>The quarter by the river when the water was at its highest, drawn by hand from the minutes of the meeting that nobody had asked for. <cite>The archive of the harbor office, folder ${UNBROKEN}</cite></figcaption></figure>
<h3>What is left to say</h3><p>Little, and all of it <code>${UNBROKEN.toLowerCase()}</code>.</p>`;

const plain = (text: string) =>
  `<p>${text}</p><p>Whoever remembers it differently is asked to say so below, with the day and the place.</p>`;

/** What is added to the sample: the longest of everything, and an article of each shape. */
export const english: Words = {
  settings: {
    name: '',
    description: '',
    timeZone: 'Europe/London',
    language: 'en',
    commentMode: 'newcomers',
    closeCommentsAfterDays: null,
    policy: '',
  },
  pages: [],
  readers: [
    ...['Ada Quill', 'Bo Marchetti', 'Cleo Ferris', 'Dov Harel', 'Esi Owusu-Danquah', 'Finn Ó Súilleabháin'],
    ...['Greta Lindqvist', 'Hana Procházková', 'Idris', 'Jo', 'יעל בן־דוד', 'Wilhelmina Featherstonehaugh-Cholmondely'],
    'Wolfeschlegelsteinhausenbergerdorffvorna',
  ],
  writers: [
    ...['Marguerite Featherstone-Haughborough III', 'Ines Kadare', 'Tomasz Wiśniewski-Brzęczyszczykiewicz'],
    ...['Olu Adeyemi', 'Siobhán Ní Dhomhnaill', 'Constantine Papadimitriou-Alexandropoul', 'Li Na', 'Raúl de la Peña'],
  ],
  moderator: 'Maximiliana Oppenheimer-Throckmorton Jnr',
  reader: 'Persephone Abernathy-Wigglesworth of Ely',
  bio: 'Writes about rivers, budgets and the people between them. Twenty years at the harbor office before that, which explains the patience with minutes, appendices and folders that were filed under the wrong letter.',
  many: {
    title: 'Two hundred answers to one question about the bridge',
    standfirst:
      'We asked what should become of it. You wrote more than we had hoped, and disagreed better than we had feared.',
    labels: ['Bridges', 'Readers'],
    html: plain('The bridge has been closed since the spring, and everybody walks around by the mill.') + BODY,
  },
  one: {
    title: 'The clock is right again',
    standfirst: 'Twice a day it always was.',
    labels: ['Notices'],
    html: plain('On Tuesday at noon somebody climbed the tower with a can of oil and a wristwatch.'),
  },
  none: {
    title: 'Nobody has said anything about this yet',
    standfirst: '',
    labels: [],
    html: plain('A notice from the library: the reading room opens an hour later on Mondays.'),
  },
  closed: {
    title: 'The argument about the hedge is over',
    standfirst: 'It was cut.',
    labels: ['Hedges'],
    html: plain('Both sides were heard, and the hedge is two feet lower than it was.'),
  },
  own: {
    title: 'What readers say to this, and what becomes of it',
    standfirst: 'An article whose comments have seen everything.',
    labels: ['Readers'],
    html: plain('Some of them were held, one was turned down, and one was taken back by its writer.'),
  },
  gone: { title: 'Taken away', standfirst: '', labels: [], html: plain('This was here once.') },
  draft: {
    title: `An unfinished thought that goes on for far longer than any headline should, and does not end with ${UNBROKEN}`,
    standfirst: 'Not yet.',
    labels: ['Bridges'],
    html: BODY,
  },
  scheduled: {
    title: 'What will happen on the first of December',
    standfirst: 'It comes out by itself.',
    labels: ['Notices'],
    html: plain('At half past eight in the morning.'),
  },
  long: {
    title: 'The longest headline that this site can hold, which goes on and on about the committee for the ferry',
    standfirst:
      'A standfirst that fills every character that it may have, and then stops without having said much more than that',
    labels: [
      'Transport and everything else that moves',
      'Committees',
      'Ferries',
      'The harbor office',
      'Very long labels',
    ],
    html: BODY,
  },
  unbroken: UNBROKEN,
  longLabel: 'Antidisestablishmentarianismandfloccinaucinihilipilification',
  marked: `I read the *whole* file, and **two things** are missing from it.\n\n> We were told that it could not be counted.\n\nIt could. See [the appendix](${ADDRESS}) or ${ADDRESS}\n\n- the cost of the ferry\n- the cost of *not* having it\n\n1. First the letter\n2. Then the vote\n\n\`\`\`\ntotal = ferry + bridge - everything_that_nobody_counted_because_it_was_filed_under_the_wrong_letter\n\`\`\`\n\nAnd \`${UNBROKEN.toLowerCase()}\`, of course.`,
  sentences: [
    'I walk around by the mill every morning, and it costs me nineteen minutes.',
    'The figures leave out the school, which is on the other side.',
    'My grandmother remembers when it was built, and it was late then, too.',
    'Who paid for the survey? I could not find it in the minutes.',
    'A ferry would do, if it ran after six.',
    'I disagree, and I have counted: eleven carts in an hour, not forty.',
    'That is fair. I had not thought of the winter.',
    'Could the writer say where the photograph was taken?',
    'It is a good piece, but it stops before it gets to the money.',
    'The answer to this is on page nine, and it surprised me.',
    'Both can be true: the bridge is unsafe, and the report is careless.',
    'Yes.',
  ],
  reason:
    'This is about a neighbor who is not part of the story, and it names their street. Please leave private people private: without the second paragraph we would gladly publish it.',
  reportNote: 'It says where somebody lives, and I know that they would not want that to be here.',
};
