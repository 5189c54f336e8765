import type { HeaderList } from './security-headers';

export const SPECULATION_PATH = '/speculation-rules.json';

/** Nothing that shows or changes what is somebody's own is ever fetched before it was asked for. */
const OWN = [
  '/admin*',
  '/api/*',
  '/sign-*',
  '/settings*',
  '/comments/*',
  '/compose*',
  '/reset*',
  '/verify/*',
  '/setup/*',
];

/**
 * What a browser may fetch before it is asked for (WICG, "Speculation Rules"): an article whose headline a reader points
 * at is drawn out of sight, another page for reading is fetched. `moderate`: once the pointer rests on a link, or at its
 * press. Browsers that know nothing of it lose nothing.
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { selector_matches: ':is(.card-title, .neighbors, .related, .masthead-name) a' },
          { not: { href_matches: OWN } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
  prefetch: [
    {
      where: { href_matches: ['/:year(\\d{4})/*', '/labels/*', '/authors/*', '/p/*'] },
      eagerness: 'moderate',
    },
  ],
});

/** On every page for everyone, so that the rules need no script in it. */
export const SPECULATION_HEADER: HeaderList = ['Speculation-Rules', `"${SPECULATION_PATH}"`];
