/** What any form may say: waits, refusals, and what went wrong on our side. */
export const forms = {
  'forms.check': 'Please check what you entered.',
  'forms.signInFirst': 'Please sign in first.',
  'forms.notAllowed': 'You may not do this.',
  'forms.nothingHere': 'There is nothing here.',
  'forms.suspended': 'Your account is suspended for now. You can read, but not write.',
  'forms.closedAccount': 'Your account is closed.',
  'forms.waitSeconds': '{limit} Please wait {seconds, plural, one {a second} other {# seconds}}.',
  'forms.waitMinutes': '{limit} Please try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'forms.elsewhere':
    'This form was sent from another site, so nothing was done. If it was you, please send it again from here.',
  'forms.away':
    'The site cannot save anything at the moment. What you entered is still here: please try again in a little while.',
  'forms.failed': 'Something went wrong on our side. What you entered is still here: please try again.',
  'forms.tooMuch': 'This is too much for one form.',
  'forms.notOurs': 'This was not sent by one of our forms.',
} as const;
