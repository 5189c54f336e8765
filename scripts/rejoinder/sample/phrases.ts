/** Our own phrases for made-up arguments in a made-up town. `{slot}` is filled from SLOTS. */

export const SLOTS: Record<string, readonly string[]> = {
  place: [
    'the old cannery',
    'Tollgate Road',
    'the swimming baths',
    'the bus depot',
    'Weavers’ Field',
    'the north quay',
    'the library annex',
    'the railway arches',
    'Saint Anne’s Square',
    'the allotments',
    'the water tower',
    'the covered market',
  ],
  body: [
    'the council',
    'the harbor board',
    'the school governors',
    'the bus company',
    'the residents’ group',
    'the planning committee',
    'the traders',
    'the county',
  ],
  matter: [
    'the parking charges',
    'the night buses',
    'the new roof',
    'the flood barrier',
    'the one-way system',
    'the school places',
    'the tree felling',
    'the opening hours',
    'the rents',
    'the cycle lane',
  ],
  relative: ['neighbor', 'sister', 'father', 'daughter', 'landlord', 'old teacher', 'brother-in-law', 'aunt'],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'last night', 'this morning', 'two weeks ago'],
  number: ['three', 'six', 'eleven', 'nineteen', 'forty', 'two hundred', 'some 1,400', 'almost 5,000'],
  document: [
    'the minutes',
    'the survey',
    'the budget',
    'the lease',
    'the traffic count',
    'the second report',
    'the map',
  ],
  feeling: ['relieved', 'unconvinced', 'tired of this', 'of two minds', 'pleasantly surprised', 'none the wiser'],
};

export const OPENINGS: readonly string[] = [
  'I was there on {weekday}, and it was quieter than this makes it sound.',
  'My {relative} has worked at {place} for years and says the same.',
  'Has anybody here read {document}?',
  'I came to this {feeling}, and I leave it {feeling}.',
  'Thank you for asking {body} the question that the rest of us were asking.',
  'This is the fourth time that {matter} comes up, and the fourth time that nobody counts.',
  'I voted for this, and I would again.',
  'I voted against, and I still think that {body} got the sums wrong.',
  'Small correction: it was {weekday}, not the day before.',
  'From the window I can see {place}, so I have an interest and I say so.',
  'Two things can be true at once.',
  'I had not thought of it that way.',
  'Let me disagree with nearly all of it, politely.',
  'When we moved here, {place} was still open.',
  'What {body} calls a pilot, I call a decision.',
  'The headline is fair, the last paragraph is not.',
];

export const MIDDLES: readonly string[] = [
  'What is missing is the cost of {matter} over ten years, and not just this one.',
  'By my count {number} people use it on an ordinary weekday, whatever {body} says.',
  'If {matter} were the problem, {place} would have emptied long ago.',
  'Nobody asked the people who clean {place} at five in the morning.',
  'You cannot mend {matter} with a press release.',
  'Page nine of {document} says the opposite, in a footnote.',
  'It took {body} {number} letters before anyone answered.',
  'The same plan was tried in the next valley and quietly dropped.',
  'I would rather pay a little more and have it done once.',
  'Children cross there; that alone should settle it.',
  'My {relative} put it better than I can: first count, then shout.',
  'There is a simple test: stand at {place} on {weekday} and look.',
  'It is not about {matter} at all, it is about who gets asked.',
  'I grant that {body} had no good choice here.',
  'The figures in {document} stop just before they get interesting.',
  'We were promised {number} of them and got one, without a roof.',
  'Somebody has to keep {place} warm in winter, and warmth is not free.',
  'That argument would also close {place}, and nobody wants that.',
];

export const ENDINGS: readonly string[] = [
  'Does anyone know when {body} meets next?',
  'I will believe it when I see it on {weekday}.',
  'Happy to be shown wrong.',
  'That is all; carry on.',
  'Who signs this off, in the end?',
  'Ask again in spring.',
  'I would like to hear from somebody at {place}.',
  'We could settle it over tea, and perhaps we should.',
  'More of this, please.',
  'And please publish {document} in full.',
  'I have written to {body} and will report back.',
  'It deserved better.',
];

/** Markdown, as people use it. Never first and second in one comment: two lists in a row would be one. */
export const FIGURES: readonly string[] = [
  '> Nobody asked the people who use it.\n\nThat is the line that stayed with me.',
  '> It was never about {matter}.\n\nIt always is, a little.',
  'Three questions:\n\n- What did {document} cost?\n- Who was asked at {place}?\n- Why {weekday}?',
  'In order:\n\n1. count\n2. publish the count\n3. only then decide on {matter}',
  'The source is [here](https://example.org/minutes), and it is *shorter* than you fear.',
  'It says **{number}**, twice, and I checked.',
];

export const TITLES: readonly string[] = [
  'What {number} letters say about {matter}',
  '{place} waits for an answer',
  'Why {body} changed course on {matter}',
  'A morning at {place}',
  '{matter}: what we know, and what we do not',
  'The argument over {place}, explained',
  'We counted at {place} for a week',
  'No decision on {matter} before spring',
  'Who pays for {matter}?',
  '{body} and {place}: a short history of a long quarrel',
];

export const LABELS: readonly string[] = ['Council', 'Transport', 'Schools', 'Money', 'River', 'Letters'];
