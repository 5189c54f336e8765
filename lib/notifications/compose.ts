import { MINUTE } from '@/lib/clock';
import { LINK_LIFETIME } from '@/lib/limits';
import { absoluteUrl, paths } from '@/lib/paths';
import type { MailRequest } from './kinds';
import type { Letter } from './letter';

export type MailContext = { siteName: string; siteUrl: string };

const LINK_MINUTES = LINK_LIFETIME / MINUTE;
const LINK_RULE = `The link works once, for ${LINK_MINUTES} minutes.`;
const NOT_YOU = 'If you did not ask for this, you need do nothing: without the link nothing happens.';

/** The words of every mail. */
export function compose(mail: MailRequest, { siteName, siteUrl }: MailContext): Letter {
  const url = (path: string) => absoluteUrl(siteUrl, path);
  const footnotes = [`${siteName} · ${siteUrl}`];
  switch (mail.kind) {
    case 'sign_in_link':
      return {
        subject: `Sign in to ${siteName}`,
        paragraphs: [`Here is the link you asked for. ${LINK_RULE}`],
        action: { label: 'Sign in', url: url(mail.path) },
        footnotes: [NOT_YOU, ...footnotes],
      };
    case 'complete_sign_up':
      return {
        subject: `Finish creating your account at ${siteName}`,
        paragraphs: [`One step is left: follow the link, and press the button there. ${LINK_RULE}`],
        action: { label: 'Create my account', url: url(mail.path) },
        footnotes: [NOT_YOU, ...footnotes],
      };
    case 'account_exists':
      return {
        subject: `You already have an account at ${siteName}`,
        paragraphs: [
          'Somebody, probably you, tried to create an account with this address. There is one already, so no second one was made.',
          `You can sign in, or ask for a new password at ${url(paths.requestReset)}.`,
        ],
        action: { label: 'Sign in', url: url(paths.signIn()) },
        footnotes: ['If it was not you, nothing was changed.', ...footnotes],
      };
    case 'verify_email':
      return {
        subject: `Confirm your address for ${siteName}`,
        paragraphs: [`Follow the link, and press the button there, to show that this address is yours. ${LINK_RULE}`],
        action: { label: 'Confirm my address', url: url(mail.path) },
        footnotes: [NOT_YOU, ...footnotes],
      };
    case 'reset_password':
      return {
        subject: `Choose a new password for ${siteName}`,
        paragraphs: [`Follow the link to choose a new password. ${LINK_RULE}`],
        action: { label: 'Choose a new password', url: url(mail.path) },
        footnotes: [`${NOT_YOU} Your password stays as it is.`, ...footnotes],
      };
    case 'password_changed':
      return {
        subject: `Your password at ${siteName} was changed`,
        paragraphs: [
          `Dear ${mail.name},`,
          'the password of your account was changed just now, and every other session was signed out.',
          `If it was not you, take your account back now: ask for a new password at ${url(paths.requestReset)}.`,
        ],
        footnotes,
      };
    case 'comment_approved':
      return {
        subject: `Your comment on “${mail.articleTitle}” is up`,
        paragraphs: [
          `Dear ${mail.name},`,
          `a moderator has read your comment on “${mail.articleTitle}”, and everyone can see it now. Thank you for waiting.`,
        ],
        action: { label: 'See your comment', url: url(mail.path) },
        footnotes,
      };
    case 'comment_rejected':
      return {
        subject: `Your comment on “${mail.articleTitle}” was not published`,
        paragraphs: [
          `Dear ${mail.name},`,
          `a moderator has read your comment on “${mail.articleTitle}” and decided not to publish it. The reason:`,
          mail.reason,
          'Your text is kept on the page below, where only you and the moderators can read it.',
        ],
        action: { label: 'Read your comment and the decision', url: url(mail.path) },
        footnotes,
      };
    case 'owner_welcome':
      return {
        subject: `${siteName} is yours`,
        paragraphs: [
          `Dear ${mail.name},`,
          'the site is set up, and you are its owner. The desk is where articles are written and comments are decided on.',
        ],
        action: { label: 'Open the desk', url: url(paths.admin) },
        footnotes,
      };
  }
}
