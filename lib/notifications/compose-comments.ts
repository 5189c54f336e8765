import type { Translate } from '@/lib/i18n/translate';
import { MAIL_TITLE_MAX } from '@/lib/limits';
import { excerpt } from '@/lib/text/excerpt';
import { greeting } from './greeting';
import { isolated } from './isolated';
import type { MailRequest } from './kinds';
import type { Letter, LetterPart } from './letter';

type AboutComment = Extract<MailRequest, { articleTitle: string }>;

export function isAboutComment(mail: MailRequest): mail is Extract<MailRequest, AboutComment> {
  return 'articleTitle' in mail;
}

/** The words of a mail about a comment: to its author, at an address that they have proven. */
export function composeAboutComment(
  mail: AboutComment,
  { t, url }: { t: Translate; url: (path: string) => string },
): Omit<Letter, 'sender'> {
  const whole = isolated(mail.articleTitle, t.direction);
  // A subject is read in a list: what happened has to stand before the line ends.
  const title = excerpt(mail.articleTitle, MAIL_TITLE_MAX);
  const dear = greeting(mail.name, t);
  const none = { afterAction: [], footnotes: [] };
  switch (mail.kind) {
    case 'comment_held':
      return {
        ...none,
        subject: t('mails.held.subject', { title }),
        preheader: t('mails.held.body', { title }),
        parts: [
          dear,
          { text: t('mails.held.body', { title: whole }) },
          { text: t('mails.rejected.yourText') },
          { quote: mail.source },
        ],
        action: { label: t('mails.held.action'), url: url(mail.path) },
      };
    case 'comment_approved':
      return {
        ...none,
        subject: t('mails.approved.subject', { title }),
        preheader: t('mails.approved.body', { title }),
        parts: [dear, { text: t('mails.approved.body', { title: whole }) }],
        action: { label: t('mails.approved.action'), url: url(mail.path) },
      };
    case 'comment_rejected':
      return {
        ...none,
        subject: t('mails.rejected.subject', { title }),
        preheader: mail.reason,
        parts: [
          dear,
          { text: t('mails.rejected.body', { title: whole }) },
          { quote: mail.reason },
          { text: t('mails.rejected.yourText') },
          { quote: mail.source },
          { text: t('mails.rejected.kept') },
        ],
        action: { label: t('mails.rejected.action'), url: url(mail.path) },
      };
    case 'comment_reconsidered': {
      const { status } = mail;
      return {
        ...none,
        subject: t('mails.reconsidered.subject', { title }),
        preheader: t('mails.reconsidered.stands', { status }),
        parts: [
          dear,
          { text: t('mails.reconsidered.body', { title: whole }) },
          { text: t('mails.reconsidered.stands', { status }) },
        ],
        action: { label: t('mails.reconsidered.action'), url: url(mail.path) },
      };
    }
    case 'comment_answered': {
      const { answers, count } = mail;
      const more = count - answers.length;
      const stopUrl = url(mail.stopPath);
      return {
        subject: t('mails.answered.subject', { count, title }),
        preheader: answers[0]?.excerpt ?? '',
        parts: [
          dear,
          { text: t('mails.answered.body', { count, title: whole }) },
          ...answers.flatMap(({ name, excerpt: said }): LetterPart[] => [
            { text: t('mails.answered.said', { name: isolated(name, t.direction) }) },
            { quote: said },
          ]),
          ...(more > 0 ? [{ text: t('mails.answered.more', { count: more }) }] : []),
        ],
        action: { label: t('mails.answered.action', { count }), url: url(mail.path) },
        afterAction: [],
        footnotes: [{ text: t('mails.answered.why') }, { label: t('mails.answered.stop'), url: stopUrl }],
        stopUrl,
      };
    }
  }
}
