import { paths } from '@/lib/paths';
import { factOf, type Facts } from '../facts';
import type { SiteName, State } from '../state';

const BOTH_WAYS: SiteName[] = ['english', 'hebrew'];

const article = (of: (id: string) => string, slug: string) => (facts: Facts) => of(factOf(facts.articles, slug).id);
const comment = (state: string) => (facts: Facts) => paths.adminComment(factOf(facts.comments, state));
const person = (handle: string) => (facts: Facts) => paths.adminPerson(factOf(facts.people, handle));

const STATUSES = ['pending', 'reported', 'approved', 'rejected', 'spam'] as const;

/** Every page of the desk as it opens. It speaks English; on the Hebrew site what it shows is in Hebrew. */
export const deskStates: readonly State[] = (
  [
    { name: 'today', role: 'owner', path: () => paths.admin },
    { name: 'today, as a moderator', sites: BOTH_WAYS, role: 'moderator', path: () => paths.admin },
    { name: 'today, as a reader', role: 'reader', path: () => paths.admin, status: 404 },
    ...STATUSES.map((status) => ({
      ...{ name: `queue, ${status}`, sites: status === 'pending' ? BOTH_WAYS : undefined, role: 'moderator' as const },
      path: () => paths.adminComments({ status }),
    })),
    {
      ...{ name: 'queue, without script', role: 'moderator', script: 'without' },
      path: () => paths.adminComments({ status: 'pending' }),
    },
    {
      ...{ name: 'queue, nothing found', role: 'moderator' },
      path: (facts) => paths.adminComments({ status: 'spam', article: factOf(facts.articles, 'screens-none').id }),
    },
    { name: 'comment, waiting', sites: BOTH_WAYS, role: 'moderator', script: 'both', path: comment('pending') },
    { name: 'comment, turned down', role: 'moderator', path: comment('rejected') },
    { name: 'comment, deleted', role: 'moderator', path: comment('deleted') },
    { name: 'articles', sites: BOTH_WAYS, role: 'owner', script: 'both', path: () => paths.adminArticles() },
    { name: 'articles, drafts', role: 'owner', path: () => paths.adminArticles({ status: 'draft' }) },
    { name: 'articles, none found', role: 'owner', path: () => paths.adminArticles({ q: 'xyzzyqwertz' }) },
    { name: 'editor, empty', role: 'owner', path: () => paths.adminNewArticle },
    { name: 'editor, without script', role: 'owner', script: 'without', path: () => paths.adminNewArticle },
    { name: 'editor, longest', sites: BOTH_WAYS, role: 'owner', path: article(paths.adminArticle, 'screens-long') },
    { name: 'editor, draft', role: 'owner', path: article(paths.adminArticle, 'screens-draft') },
    { name: 'editor, scheduled', role: 'owner', path: article(paths.adminArticle, 'screens-scheduled') },
    { name: 'article preview', role: 'owner', path: article(paths.adminArticlePreview, 'screens-draft') },
    { name: 'revisions', role: 'owner', path: article(paths.adminArticleRevisions, 'screens-long') },
    { name: 'media, empty', role: 'owner', path: () => paths.adminMedia },
    { name: 'people', sites: BOTH_WAYS, role: 'owner', script: 'both', path: () => paths.adminPeople() },
    { name: 'people, as a moderator', role: 'moderator', path: () => paths.adminPeople() },
    { name: 'people, none found', role: 'owner', path: () => paths.adminPeople({ q: 'xyzzyqwertz' }) },
    { name: 'person', sites: BOTH_WAYS, role: 'owner', path: person('screens-reader') },
    { name: 'person, as a moderator', role: 'moderator', path: person('screens-reader') },
    { name: 'person, staff', role: 'owner', path: person('screens-writer-0') },
    { name: 'log', sites: BOTH_WAYS, role: 'owner', path: () => paths.adminLog() },
    { name: 'outbox', role: 'owner', path: () => paths.adminOutbox() },
    { name: 'mail', role: 'owner', path: (facts) => paths.adminMail(factOf(facts.links, 'mail')) },
    { name: 'settings of the site', role: 'owner', script: 'both', path: () => paths.adminSettings },
    { name: 'settings, a page', role: 'owner', path: () => `${paths.adminSettings}?page=about` },
    { name: 'settings, a new page', role: 'owner', path: () => `${paths.adminSettings}?page=NEW` },
    { name: 'settings, as a moderator', role: 'moderator', path: () => paths.adminSettings, status: 403 },
    { name: 'design', role: 'owner', repeats: true, path: () => `${paths.admin}/design` },
    { name: 'nothing at the desk', role: 'owner', path: () => `${paths.admin}/nothing`, status: 404 },
  ] satisfies Omit<State, 'area'>[]
).map((state) => ({ area: 'desk', ...state }));
