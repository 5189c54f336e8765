import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { formatMoment } from '@/lib/site-dates';
import { greeting } from './greeting';
import type { MailRequest } from './kinds';
import type { Letter } from './letter';

type AboutSanction = Extract<MailRequest, { kind: 'person_suspended' | 'person_banned' | 'sanction_lifted' }>;

const KINDS: ReadonlySet<string> = new Set<AboutSanction['kind']>([
  'person_suspended',
  'person_banned',
  'sanction_lifted',
]);

export function isAboutSanction(mail: MailRequest): mail is AboutSanction {
  return KINDS.has(mail.kind);
}

type Context = { site: string; timeZone: string; t: Translate; url: (path: string) => string };

/** The words of a mail to whoever was suspended or banned, and to whoever is not any more. */
export function composeSanction(mail: AboutSanction, { site, timeZone, t, url }: Context): Omit<Letter, 'sender'> {
  const dear = greeting(mail.name, t);
  const none = { afterAction: [], footnotes: [] };
  switch (mail.kind) {
    case 'person_suspended': {
      const moment = formatMoment(mail.until, { timeZone, language: t.language });
      return {
        ...none,
        subject: t('mails.suspended.subject', { site }),
        preheader: mail.reason,
        parts: [
          dear,
          { text: t('mails.suspended.body', { moment }) },
          { quote: mail.reason },
          { text: t('mails.suspended.after') },
        ],
      };
    }
    case 'person_banned':
      return {
        ...none,
        subject: t('mails.banned.subject', { site }),
        preheader: mail.reason,
        parts: [dear, { text: t('mails.banned.body') }, { quote: mail.reason }],
      };
    case 'sanction_lifted': {
      const kind = mail.sanction;
      return {
        ...none,
        subject: t('mails.lifted.subject', { kind, site }),
        preheader: t('mails.lifted.body', { kind }),
        parts: [dear, { text: t('mails.lifted.body', { kind }) }],
        action: { label: t('accounts.signIn'), url: url(paths.signIn()) },
      };
    }
  }
}
