import type { MailRequest } from './kinds';

/** One mail of every kind, with made-up names and texts: for looking at them, and for tests about all of them. */
export const EVERY_KIND: readonly MailRequest[] = [
  { kind: 'sign_in_link', to: 'reader@example.org', path: '/sign-in/link/Zr5kQ2vBq8yWJ1n0xTgLm4sUeDfhCa7oPi3KbVwXtYE' },
  {
    kind: 'complete_sign_up',
    to: 'reader@example.org',
    path: '/sign-in/link/Zr5kQ2vBq8yWJ1n0xTgLm4sUeDfhCa7oPi3KbVwXtYE',
  },
  { kind: 'account_exists', to: 'reader@example.org' },
  { kind: 'verify_email', to: 'reader@example.org', path: '/verify/Zr5kQ2vBq8yWJ1n0xTgLm4sUeDfhCa7oPi3KbVwXtYE' },
  { kind: 'reset_password', to: 'reader@example.org', path: '/reset/Zr5kQ2vBq8yWJ1n0xTgLm4sUeDfhCa7oPi3KbVwXtYE' },
  { kind: 'password_changed', to: 'reader@example.org', name: 'Ines Okafor' },
  {
    kind: 'comment_held',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'The hall, the price, and the people who were not asked',
    source: 'I was at the meeting.\n\nNobody in that room had seen the second valuation before the vote was called.',
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
  },
  {
    kind: 'comment_approved',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'The hall, the price, and the people who were not asked',
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
  },
  {
    kind: 'comment_rejected',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'The hall, the price, and the people who were not asked',
    reason:
      'It says of a named person that they took money, and gives no source. Without that sentence it can be posted again.',
    source: 'I was at the meeting.\n\nNobody in that room had seen the second valuation before the vote was called.',
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
  },
  {
    kind: 'comment_reconsidered',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'The hall, the price, and the people who were not asked',
    status: 'pending',
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
  },
  {
    kind: 'comment_answered',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'The hall, the price, and the people who were not asked',
    answers: [{ name: 'Tom Rask', excerpt: 'I was there too, and I remember it otherwise: it lay on every chair.' }],
    count: 1,
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
    stopPath: '/api/stop-mail/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a.5b2f',
  },
  {
    kind: 'comment_answered',
    to: 'reader@example.org',
    name: 'Ines Okafor',
    articleTitle: 'מה קרה באולם השוק',
    answers: [
      { name: 'Tom Rask', excerpt: 'I was there too, and I remember it otherwise: it lay on every chair.' },
      { name: 'נועה ברק', excerpt: 'גם אני הייתי שם, ואיש לא ראה את המסמך לפני ההצבעה.' },
    ],
    count: 7,
    path: '/comments/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a',
    stopPath: '/api/stop-mail/0198f0c1-7d6e-7a3b-9c55-0b1f2e3d4c5a.5b2f',
  },
  { kind: 'owner_welcome', to: 'owner@example.org', name: 'Ines Okafor' },
];
