import { skeletonAsTyped, skeletonOf } from '@/lib/text/skeleton';

/** Not as a word of a name, wherever it stands. */
const STAFF_WORDS = (
  'admin admins administrator administrators administration moderator moderators moderation mod mods staff owner editor ' +
  'editors editorial webmaster postmaster hostmaster sysadmin superuser root official system security support ' +
  'rejoinder'
).split(' ');

/** Not run together with other letters either. */
const STAFF_STEMS = ['admin', 'moderator', 'rejoinder', 'webmaster'];

/** Not as the whole name: the site says these of people itself. */
const WHOLE_NAMES = [
  'anonymous',
  'deleted',
  'deleted person',
  'deleted account',
  'unknown',
  'guest',
  'author',
  'nobody',
];

/** A site's name shorter than this would stand in too many people's names. */
const SITE_NAME_MIN = 4;

const words = new Set(STAFF_WORDS.map(strictSkeleton));
const stems = STAFF_STEMS.map(strictSkeleton);
const wholes = new Set(WHOLE_NAMES.map(strictSkeleton));

/** Whether a name says, or looks as if it said, that its bearer runs the site or is the site. */
export function isReservedName(name: string, siteName = ''): boolean {
  const site = strictSkeleton(siteName);
  return [skeletonOf, skeletonAsTyped].some((look) => {
    const whole = strict(look(name));
    return (
      wholes.has(whole) ||
      stems.some((stem) => whole.startsWith(stem) || whole.endsWith(stem)) ||
      (site.length >= SITE_NAME_MIN && whole.includes(site)) ||
      name.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => words.has(strict(look(word)))) ||
      words.has(whole)
    );
  });
}

function strictSkeleton(text: string): string {
  return strict(skeletonOf(text));
}

/** Digits that stand for letters where somebody avoids a filter. */
function strict(skeleton: string): string {
  return skeleton.replaceAll('4', 'a').replaceAll('3', 'e').replaceAll('5', 's').replaceAll('7', 't');
}
