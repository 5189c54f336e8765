/** Pages that say what went wrong, by the status that they are sent with. */
export const errors = {
  'errors.kicker': 'Error {status}',
  'errors.request': 'Request {id}',
  'errors.home': 'Go to the front page',
  'errors.400.title': 'That request made no sense',
  'errors.400.words':
    'The address or the form arrived in a shape that we cannot read. Go back and try again, or begin from the front page.',
  'errors.403.title': 'This is not open to you',
  'errors.403.words':
    'You may be signed in as somebody else, or the request came from another site. Check who you are signed in as, then try again.',
  'errors.404.title': 'There is nothing at this address',
  'errors.404.words':
    'The page may have moved, or the address may have a slip in it. A few words from the headline will usually find it.',
  'errors.405.title': 'This address takes no such request',
  'errors.405.words':
    'Nothing was changed. If you were filling in a form, go back with your browser: what you wrote should still be there.',
  'errors.410.title': 'This page is gone',
  'errors.410.words':
    'It was here once, and it is not coming back. Perhaps another article tells what you were looking for.',
  'errors.413.title': 'That is too much at once',
  'errors.413.words':
    'Nothing was saved. Go back with your browser: what you entered should still be there, to be made shorter.',
  'errors.429.title': 'Too many requests',
  'errors.429.words': 'Please wait a moment, then try again. Nothing was lost.',
  'errors.500.title': 'Something broke on our side',
  'errors.500.words': 'It has been noted. Please try again in a little while; if it goes on, tell us the number below.',
  'errors.503.title': 'We cannot answer just now',
  'errors.503.words': 'Part of the site is resting. Please try again in a minute; most articles can be read meanwhile.',
} as const;
