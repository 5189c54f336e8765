import type { DeskLink } from '@/components/desk/navigation';
import type { IconName } from '@/components/ui/icon';
import { paths } from '@/lib/paths';
import { can, type Ability, type Actor } from '@/lib/policy';

const ROOMS: { href: string; label: string; icon: IconName; ability: Ability }[] = [
  { href: paths.admin, label: 'Today', icon: 'house', ability: 'desk.enter' },
  { href: paths.adminComments(), label: 'Comments', icon: 'messages-square', ability: 'comment.moderate' },
  { href: paths.adminArticles(), label: 'Articles', icon: 'newspaper', ability: 'article.create' },
  { href: paths.adminMedia, label: 'Media', icon: 'image', ability: 'media.view' },
  { href: paths.adminPeople(), label: 'People', icon: 'users', ability: 'person.view' },
  { href: paths.adminLog(), label: 'Log', icon: 'scroll-text', ability: 'log.view' },
  { href: paths.adminOutbox(), label: 'Outbox', icon: 'mail', ability: 'outbox.view' },
  { href: paths.adminSettings, label: 'Settings', icon: 'settings', ability: 'settings.view' },
];

/** What waits in a room, for its link. */
export type Waits = { comments: number; mail: number };

/** The rooms that this person may enter, each with the number of what waits there. */
export function linksFor(viewer: Actor, { comments, mail }: Waits): DeskLink[] {
  return ROOMS.filter(({ ability }) => can(viewer, ability)).map(({ href, label, icon, ability }) => ({
    href,
    label,
    icon,
    ...(ability === 'comment.moderate' && comments > 0 && { count: comments }),
    ...(ability === 'outbox.view' && mail > 0 && { count: mail, counted: 'could not be delivered' }),
  }));
}
