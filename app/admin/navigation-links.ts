import type { DeskLink } from '@/components/desk/navigation';
import { paths } from '@/lib/paths';
import { can, type Ability, type Actor } from '@/lib/policy';

const ROOMS: { href: string; label: string; ability: Ability }[] = [
  { href: paths.admin, label: 'Today', ability: 'desk.enter' },
  { href: paths.adminComments(), label: 'Comments', ability: 'comment.moderate' },
  { href: paths.adminArticles(), label: 'Articles', ability: 'article.create' },
  { href: paths.adminMedia, label: 'Media', ability: 'media.view' },
  { href: paths.adminPeople(), label: 'People', ability: 'person.view' },
  { href: paths.adminLog(), label: 'Log', ability: 'log.view' },
  { href: paths.adminOutbox(), label: 'Outbox', ability: 'outbox.view' },
  { href: paths.adminSettings, label: 'Settings', ability: 'settings.view' },
];

/** What waits in a room, for its link. */
export type Waits = { comments: number; mail: number };

/** The rooms that this person may enter, each with the number of what waits there. */
export function linksFor(viewer: Actor, { comments, mail }: Waits): DeskLink[] {
  return ROOMS.filter(({ ability }) => can(viewer, ability)).map(({ href, label, ability }) => ({
    href,
    label,
    ...(ability === 'comment.moderate' && comments > 0 && { count: comments }),
    ...(ability === 'outbox.view' && mail > 0 && { count: mail, counted: 'could not be delivered' }),
  }));
}
