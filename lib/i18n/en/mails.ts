/** Every mail that the site writes, and the page that stops mail. Mail to an unproven address holds no names. */
export const mails = {
  'mails.greeting': 'Dear {name},',
  'mails.linkRule': 'The link works once, for {minutes, plural, one {# minute} other {# minutes}}.',
  'mails.notYou': 'If you did not ask for this, you need do nothing: without the link nothing happens.',
  'mails.copyAddress': 'If the button does not work, copy this address into your browser:',
  'mails.sentBy': 'Sent by {site}',
  'mails.newPassword': 'Ask for a new password',

  'mails.signInLink.subject': 'Sign in to {site}',
  'mails.signInLink.body': 'Here is the link you asked for. {rule}',
  'mails.signInLink.action': 'Sign in',

  'mails.signUp.subject': 'Finish creating your account at {site}',
  'mails.signUp.body': 'One step is left: follow the link, and press the button there. {rule}',
  'mails.signUp.action': 'Create my account',

  'mails.accountExists.subject': 'You already have an account at {site}',
  'mails.accountExists.body':
    'Somebody, probably you, tried to create an account with this address. There is one already, so no second one was made.',
  'mails.accountExists.ways': 'You can sign in, or ask for a new password.',
  'mails.accountExists.action': 'Sign in',
  'mails.accountExists.notYou': 'If it was not you, nothing was changed.',

  'mails.verify.subject': 'Confirm your address for {site}',
  'mails.verify.body': 'Follow the link, and press the button there, to show that this address is yours. {rule}',
  'mails.verify.action': 'Confirm my address',

  'mails.reset.subject': 'Choose a new password for {site}',
  'mails.reset.body': 'Follow the link to choose a new password. {rule}',
  'mails.reset.action': 'Choose a new password',
  'mails.reset.stays': 'Your password stays as it is.',

  'mails.passwordChanged.subject': 'Your password at {site} was changed',
  'mails.passwordChanged.body':
    'The password of your account was changed just now, and every other session was signed out.',
  'mails.passwordChanged.notYou': 'If it was not you, take your account back now: ask for a new password.',

  'mails.held.subject': 'Your comment on “{title}” waits for review',
  'mails.held.body':
    'Your comment on “{title}” is not forgotten: a moderator will read it before it shows. You need do nothing.',
  'mails.held.action': 'See your comment',

  'mails.approved.subject': 'Your comment on “{title}” is up',
  'mails.approved.body':
    'A moderator has read your comment on “{title}”, and everyone can see it now. Thank you for waiting.',
  'mails.approved.action': 'See your comment',

  'mails.rejected.subject': 'Your comment on “{title}” was not published',
  'mails.rejected.body': 'A moderator has read your comment on “{title}” and decided not to publish it. The reason:',
  'mails.rejected.yourText': 'What you wrote:',
  'mails.rejected.kept': 'It is kept on the page below, where only you and the moderators can read it.',
  'mails.rejected.action': 'Read your comment and the decision',

  'mails.reconsidered.subject': 'The decision on your comment on “{title}” was taken back',
  'mails.reconsidered.body':
    'We wrote to you about a decision on your comment on “{title}”. A moderator has taken that decision back, and we are sorry for the mistake.',
  'mails.reconsidered.stands':
    '{status, select, approved {Everyone can read your comment.} pending {Your comment waits for review again. You need do nothing.} other {Your comment is not shown.}}',
  'mails.reconsidered.action': 'See your comment',

  'mails.answered.subject':
    '{count, plural, one {An answer to your comment on “{title}”} other {# answers to your comment on “{title}”}}',
  'mails.answered.body':
    '{count, plural, one {Somebody answered your comment on “{title}”.} other {There are # new answers to your comment on “{title}”.}}',
  'mails.answered.said': '{name} wrote:',
  'mails.answered.more': '{count, plural, one {And # answer more.} other {And # answers more.}}',
  'mails.answered.action': '{count, plural, one {Read the answer} other {Read the answers}}',
  'mails.answered.why': 'You get this mail because somebody answered a comment of yours.',
  'mails.answered.stop': 'Stop mail about answers',

  'mails.suspended.subject': 'Your account at {site} is suspended',
  'mails.suspended.body':
    'A moderator has suspended your account until {moment}. Until then you can sign in and read, but not write. The reason:',
  'mails.suspended.after': 'After that you can write again, without asking anybody.',

  'mails.banned.subject': 'Your account at {site} was closed',
  'mails.banned.body':
    'A moderator has closed your account: you were signed out everywhere and can no longer sign in. The reason:',

  'mails.lifted.subject':
    '{kind, select, ban {Your account at {site} is open again} other {You can write at {site} again}}',
  'mails.lifted.body':
    '{kind, select, ban {A moderator has opened your account again: you can sign in, read and write.} other {A moderator has ended the suspension of your account: you can write again.}}',

  'mails.welcome.subject': '{site} is yours',
  'mails.welcome.body':
    'The site is set up, and you are its owner. The desk is where articles are written and comments are decided on.',
  'mails.welcome.action': 'Open the desk',

  'mails.stop.title': 'Stop mail about answers',
  'mails.stop.explain': '{site} sends you a mail when somebody answers a comment of yours. One press stops that.',
  'mails.stop.button': 'Stop these mails',
  'mails.stop.done': 'You get no more mail about answers to your comments.',
  'mails.stop.back': 'You can have it back at any time in your <link>settings</link>.',
  'mails.stop.broken': 'This link does not work. You can stop the mail in your <link>settings</link>.',
  'mails.stop.unknown': 'This link does not work.',
  'mails.settings.answers': 'Mail me when somebody answers',
  'mails.settings.answersHint': 'At most one mail an hour for each of your comments, to your confirmed address.',
} as const;
