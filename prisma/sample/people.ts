import type { SamplePerson, SampleRole } from './types';

function person(handle: string, name: string, role: SampleRole, joinedAt: string, bio?: string): SamplePerson {
  return { handle, name, email: `${handle}@harrow.example`, role, joinedAt, ...(bio ? { bio } : {}) };
}

const reader = (handle: string, name: string, joinedAt: string): SamplePerson =>
  person(handle, name, 'reader', joinedAt);

const staff: SamplePerson[] = [
  person(
    'ruth-calloway',
    'Ruth Calloway',
    'owner',
    '2026-05-18T09:00:00Z',
    'Ruth Calloway edits the Record. She spent nineteen years on regional papers, four of them as a night editor, and still reads every page aloud before it goes out.',
  ),
  person(
    'idris-vane',
    'Idris Vane',
    'author',
    '2026-05-18T10:15:00Z',
    'Idris Vane covers the council, its money and its meetings. He has sat through some 340 of them and can tell you which chairs in the public gallery squeak.',
  ),
  person(
    'noa-tamarin',
    'Noa Tamarin',
    'author',
    '2026-05-19T08:30:00Z',
    'Noa Tamarin writes about people, schools and the town’s memory. She grew up in Haifa and Hathersea, and reads old handwriting for pleasure.',
  ),
  person(
    'ade-lindqvist',
    'Ade Lindqvist',
    'author',
    '2026-05-19T08:45:00Z',
    'Ade Lindqvist counts things: buses, bins, water levels. Every count is published with its method, so that readers can find the mistakes first.',
  ),
  person(
    'petra-moss',
    'Petra Moss',
    'moderator',
    '2026-05-20T12:00:00Z',
    'Petra Moss runs the comments. She answers every appeal herself, usually before lunch.',
  ),
  person(
    'gil-arkwright',
    'Gil Arkwright',
    'moderator',
    '2026-06-01T17:20:00Z',
    'Gil Arkwright moderates evenings and weekends, after thirty-four years of keeping order in a staff room.',
  ),
];

const readers: SamplePerson[] = [
  reader('eluned-marsh', 'Eluned Marsh', '2026-06-04T08:10:00Z'),
  reader('kola-oyelaran', 'Kola Oyelaran', '2026-06-04T09:02:00Z'),
  reader('zofia-k', 'Zofia Krzemińska', '2026-06-05T18:41:00Z'),
  reader('aunt-dot', 'Aunt Dot', '2026-06-18T06:55:00Z'),
  reader('quayside-jo', 'Jo on the Quay', '2026-06-18T07:30:00Z'),
  reader('lucia-ibarrondo', 'Lucía Ibarrondo', '2026-06-19T20:12:00Z'),
  reader('hugh-pargeter', 'Hugh Pargeter', '2026-07-07T08:20:00Z'),
  reader('allotment-47', 'Allotment 47', '2026-07-07T10:05:00Z'),
  reader('grace-abara', 'Grace Abara', '2026-07-08T06:48:00Z'),
  reader('taxi-dave', 'Taxi Dave', '2026-07-23T15:30:00Z'),
  reader('daniel-harari', 'דניאל הררי', '2026-08-13T09:17:00Z'),
  reader('noemie-v', 'Noémie Vauclair', '2026-08-13T19:44:00Z'),
  reader('sven-akerblom', 'Sven Åkerblom', '2026-08-27T06:31:00Z'),
  reader('priya-m', 'Priya M.', '2026-08-27T07:19:00Z'),
  reader('nettle', 'Nettle', '2026-08-28T22:03:00Z'),
  reader('pat-dunmow', 'Pat Dunmow', '2026-09-10T11:38:00Z'),
  reader('hamza-tb', 'Hamza Tariq-Boyle', '2026-09-24T07:04:00Z'),
  reader('other-ferryman', 'The Other Ferryman', '2026-09-24T12:50:00Z'),
];

/** Readers whose first comment is still waiting, and two who came to sell something. */
const newcomers: SamplePerson[] = [
  reader('tamsin-r', 'Tamsin R.', '2026-11-20T17:52:00Z'),
  reader('oskar-blom', 'Oskar Blom', '2026-11-19T18:11:00Z'),
  reader('wendell-h', 'Wendell', '2026-11-20T19:26:00Z'),
  reader('ines-from-orrin', 'Inês from Little Orrin', '2026-11-20T20:05:00Z'),
  reader('stall-nineteen', 'Stall Nineteen', '2026-11-19T17:33:00Z'),
  {
    ...reader('gutter-kings', 'Gutter Kings', '2026-09-25T03:12:00Z'),
    ban: { at: '2026-09-25T08:05:00Z', by: 'petra-moss', reason: 'An account made only to advertise.' },
  },
  {
    ...reader('fast-cash-now', 'Fast Cash Now', '2026-10-23T19:44:00Z'),
    ban: { at: '2026-10-23T20:25:00Z', by: 'gil-arkwright', reason: 'An account made only to advertise.' },
  },
];

/** Everyone on the sample site. No passwords: the loader gives nobody a way in. */
export const people: SamplePerson[] = [...staff, ...readers, ...newcomers];
