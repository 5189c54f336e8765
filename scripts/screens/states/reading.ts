import { paths } from '@/lib/paths';
import { factOf, type Facts } from '../facts';
import type { SiteName, State } from '../state';

const EVERYWHERE: SiteName[] = ['english', 'hebrew', 'spanish'];
const BOTH_WAYS: SiteName[] = ['english', 'hebrew'];

const article = (slug: string) => (facts: Facts) => factOf(facts.articles, slug).path;

/** What everybody reads: no account is needed for any of it. */
export const readingStates: readonly State[] = (
  [
    { name: 'home', sites: EVERYWHERE, path: () => paths.home() },
    { name: 'home, as a reader', role: 'reader', script: 'both', path: () => paths.home() },
    { name: 'home, as staff', role: 'owner', path: () => paths.home() },
    { name: 'article', path: article('market-hall-sale') },
    { name: 'article with pictures and a table', path: article('where-the-money-goes') },
    { name: 'article with the longest of everything', sites: EVERYWHERE, path: article('screens-long') },
    { name: 'article, 200 comments', sites: EVERYWHERE, path: article('screens-many') },
    { name: 'article, 200 comments, as a reader', role: 'reader', path: article('screens-many') },
    { name: 'article without comments', sites: EVERYWHERE, script: 'both', path: article('screens-none') },
    { name: 'article, 1 comment', sites: EVERYWHERE, path: article('screens-one') },
    { name: 'article, comments closed', sites: EVERYWHERE, path: article('screens-closed') },
    { name: 'article with a tombstone', sites: BOTH_WAYS, path: article('screens-own') },
    {
      ...{ name: 'article with own comments', sites: BOTH_WAYS, role: 'reader', script: 'both' },
      path: article('screens-own'),
    },
    {
      name: 'article, at one comment',
      path: (facts) => `${factOf(facts.articles, 'screens-many').path}#c${factOf(facts.comments, 'other')}`,
    },
    {
      name: 'article, later comments',
      sites: BOTH_WAYS,
      path: article('screens-many'),
      steps: async (page) => {
        const later = page.locator('#comments a[href*="comments="], #comments a[href*="thread="]').last();
        await later.click();
      },
    },
    {
      ...{ name: 'label', sites: BOTH_WAYS },
      path: ({ language }) => paths.label(language === 'he' ? 'קוראים' : 'readers'),
    },
    { name: 'year', sites: BOTH_WAYS, path: () => paths.year(2026) },
    { name: 'month', sites: BOTH_WAYS, path: () => paths.month(2026, 11) },
    { name: 'author', sites: EVERYWHERE, path: () => paths.author('screens-writer-0') },
    { name: 'author without a reader yet', path: () => paths.author('screens-writer-1') },
    { name: 'standing page', sites: EVERYWHERE, path: () => paths.standingPage('about') },
    { name: 'comment policy', path: () => paths.standingPage('comment-policy') },
    { name: 'search, empty', sites: EVERYWHERE, path: () => paths.search() },
    { name: 'search, results', path: () => paths.search({ q: 'ferry' }) },
    { name: 'search, in Hebrew', sites: ['hebrew'], path: () => paths.search({ q: 'הגשר' }) },
    { name: 'search, no result', sites: EVERYWHERE, path: () => paths.search({ q: 'xyzzyqwertz' }) },
    { name: 'search, longest words', path: () => paths.search({ q: 'incomprehensibilities'.repeat(9) }) },
    { name: 'not found', sites: EVERYWHERE, path: () => '/nothing-here', status: 404 },
    { name: 'taken away', sites: BOTH_WAYS, path: article('screens-gone'), status: 404 },
    { name: 'defect', sites: BOTH_WAYS, path: () => paths.search({ q: 'ferry' }), status: 500, trouble: 'defect' },
    { name: 'outage', sites: BOTH_WAYS, path: () => paths.search({ q: 'mill' }), status: 503, trouble: 'outage' },
    { name: 'outage while signing in', path: () => paths.settings, role: 'reader', status: 503, trouble: 'outage' },
  ] satisfies Omit<State, 'area'>[]
).map((state) => ({ area: 'site', ...state }));
