import type { Metadata } from 'next';
import { readWords } from '../site-frame';

type Title =
  | 'accounts.checkMail'
  | 'accounts.checkMail.askTitle'
  | 'accounts.link.title'
  | 'accounts.reset.short'
  | 'accounts.settings'
  | 'accounts.setUp.title'
  | 'accounts.signIn'
  | 'accounts.signOut'
  | 'accounts.signUp'
  | 'accounts.verify.title'
  | 'comments.own.title'
  | 'compose.answer'
  | 'compose.delete.title'
  | 'compose.edit.title'
  | 'compose.report.title'
  | 'compose.yours';

/** The metadata of an account page: its title in the site's language, and more where it needs more. */
export function titled(title: Title, more: Metadata = {}): () => Promise<Metadata> {
  return async () => ({ title: (await readWords())(title), ...more });
}

/** For pages whose address is a secret: it goes to no other site. */
export const SECRET_ADDRESS: Metadata = { referrer: 'no-referrer' };
