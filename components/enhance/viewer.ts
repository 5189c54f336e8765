import { showOwnComments, type OwnComments } from './own-comments';
import { find, link, make } from './page';
import { mayBeSignedIn } from './session-hint';

/** What `/api/me` answers about whoever is signed in. */
type Viewer = OwnComments & {
  signedIn: true;
  name: string;
  desk: boolean;
  canComment: boolean;
  /** What will become of their next comment here, in words; only asked for on an article. */
  outlook?: string;
  words: { desk: string; signOut: string };
};

function showName({ name, desk, words }: Viewer): void {
  const slot = find('[data-viewer]');
  slot?.replaceChildren(make('a', { href: '/settings', dir: 'auto' }, name));
  slot?.after(make('li', {}, link(words.signOut, '/sign-out')));
  if (desk) slot?.before(make('li', {}, link(words.desk, '/admin')));
}

/** Says at the form what will become of this person's comment; whoever may not write has no box that can only refuse. */
function showOutlook({ canComment, outlook }: Viewer): void {
  const form = find<HTMLFormElement>('form[data-comment-form]');
  if (!outlook || !form) return;
  if (canComment) find('#body-hint', form)?.replaceChildren(outlook);
  else if (!find<HTMLTextAreaElement>('textarea', form)?.value)
    form.replaceWith(make('p', { className: 'comments-closed' }, outlook));
}

/** Who is signed in; null for nobody, and while nobody can be asked. */
async function askWhoReads(article: string | undefined): Promise<Viewer | null> {
  try {
    const answer = await fetch(article ? `/api/me?article=${article}` : '/api/me');
    const said: Viewer | { signedIn?: false } = await answer.json();
    return said.signedIn ? said : null;
  } catch (error) {
    // `fetch` says so when the site is out of reach. The page is whole all the same, and there is nothing to be done.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Puts what is one person's own into a page that was rendered for nobody. */
export async function showWhatIsTheirs(): Promise<void> {
  const article = find('#comments')?.dataset.article;
  // The hint holds no secret: it spares everybody else this request.
  if (!mayBeSignedIn()) return;
  if (!article && find('[data-viewer] a[href="/settings"]')) return;
  const viewer = await askWhoReads(article);
  if (!viewer) return;
  showName(viewer);
  showOutlook(viewer);
  showOwnComments(viewer);
}
