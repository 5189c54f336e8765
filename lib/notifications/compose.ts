import { MINUTE } from '@/lib/clock';
import type { Translate } from '@/lib/i18n/translate';
import { LINK_LIFETIME } from '@/lib/limits';
import { absoluteUrl, paths } from '@/lib/paths';
import { composeAboutComment, isAboutComment } from './compose-comments';
import { composeSanction, isAboutSanction } from './compose-sanctions';
import { greeting } from './greeting';
import type { MailRequest } from './kinds';
import type { Letter } from './letter';

export type MailContext = { siteName: string; siteUrl: string; timeZone: string; t: Translate };

/** The words of every mail, in the language of `t`. */
export function compose(mail: MailRequest, { siteName: site, siteUrl, timeZone, t }: MailContext): Letter {
  const url = (path: string) => absoluteUrl(siteUrl, path);
  const sender = { name: site, url: siteUrl };
  if (isAboutComment(mail)) return { ...composeAboutComment(mail, { t, url }), sender };
  if (isAboutSanction(mail)) return { ...composeSanction(mail, { site, timeZone, t, url }), sender };

  const rule = t('mails.linkRule', { minutes: LINK_LIFETIME / MINUTE });
  const notYou = { text: t('mails.notYou') };
  const newPassword = { label: t('mails.newPassword'), url: url(paths.requestReset) };
  const none = { sender, afterAction: [], footnotes: [] };
  switch (mail.kind) {
    case 'sign_in_link':
      return {
        ...none,
        subject: t('mails.signInLink.subject', { site }),
        preheader: rule,
        parts: [{ text: t('mails.signInLink.body', { rule }) }],
        action: { label: t('mails.signInLink.action'), url: url(mail.path) },
        footnotes: [notYou],
      };
    case 'complete_sign_up':
      return {
        ...none,
        subject: t('mails.signUp.subject', { site }),
        preheader: rule,
        parts: [{ text: t('mails.signUp.body', { rule }) }],
        action: { label: t('mails.signUp.action'), url: url(mail.path) },
        footnotes: [notYou],
      };
    case 'account_exists':
      return {
        ...none,
        subject: t('mails.accountExists.subject', { site }),
        preheader: t('mails.accountExists.ways'),
        parts: [{ text: t('mails.accountExists.body') }, { text: t('mails.accountExists.ways') }],
        action: { label: t('mails.accountExists.action'), url: url(paths.signIn()) },
        afterAction: [newPassword],
        footnotes: [{ text: t('mails.accountExists.notYou') }],
      };
    case 'verify_email':
      return {
        ...none,
        subject: t('mails.verify.subject', { site }),
        preheader: rule,
        parts: [{ text: t('mails.verify.body', { rule }) }],
        action: { label: t('mails.verify.action'), url: url(mail.path) },
        footnotes: [notYou],
      };
    case 'reset_password':
      return {
        ...none,
        subject: t('mails.reset.subject', { site }),
        preheader: rule,
        parts: [{ text: t('mails.reset.body', { rule }) }],
        action: { label: t('mails.reset.action'), url: url(mail.path) },
        footnotes: [{ text: `${t('mails.notYou')} ${t('mails.reset.stays')}` }],
      };
    case 'password_changed':
      return {
        ...none,
        subject: t('mails.passwordChanged.subject', { site }),
        preheader: t('mails.passwordChanged.notYou'),
        parts: [
          greeting(mail.name, t),
          { text: t('mails.passwordChanged.body') },
          { text: t('mails.passwordChanged.notYou') },
        ],
        action: newPassword,
      };
    case 'owner_welcome':
      return {
        ...none,
        subject: t('mails.welcome.subject', { site }),
        preheader: t('mails.welcome.action'),
        parts: [greeting(mail.name, t), { text: t('mails.welcome.body') }],
        action: { label: t('mails.welcome.action'), url: url(paths.admin) },
      };
  }
}
