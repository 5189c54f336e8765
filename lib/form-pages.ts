import { forms, paths } from '@/lib/paths';

const PAGES: Readonly<Record<string, string>> = {
  [forms.editComment]: paths.ownComments(),
  [forms.deleteComment]: paths.ownComments(),
  [forms.signIn]: paths.signIn(),
  [forms.emailLink]: paths.signIn(),
  [forms.useLink]: paths.signIn(),
  [forms.signUp]: paths.signUp(),
  [forms.signOut]: paths.signOut,
  [forms.signOutEverywhere]: paths.settings,
  [forms.requestReset]: paths.requestReset,
  [forms.resetPassword]: paths.requestReset,
  [forms.changePassword]: paths.settings,
  [forms.changeProfile]: paths.settings,
  [forms.stopMail]: paths.settings,
  [forms.requestVerification]: paths.settings,
};

/**
 * The page on which a form stands that posts to this path, for whoever asks for the path itself: it stays in the address
 * bar when a form comes back. Undefined where the path alone does not say which page that is, as for comments.
 */
export const pageOfForm = (endpoint: string): string | undefined =>
  Object.hasOwn(PAGES, endpoint) ? PAGES[endpoint] : undefined;
