import type { Role } from '@/generated/prisma/enums';
import { skeleton } from '@/lib/accounts/display-name';
import { isStaff } from '@/lib/policy';
import type { SamplePerson, SampleSite } from '@/prisma/sample/types';
import type { Calendar } from './calendar';
import { auditRow, idAt, type SampleRows } from './rows';

/** Ids of the sample's people, by handle. */
export type Cast = (handle: string) => string;

/** The sample's editor is nobody's owner: a site's owner is whoever set it up. */
function roleOf({ role }: SamplePerson): Role {
  return role === 'owner' ? 'editor' : role;
}

/** Adds the people, none of whom can sign in: they have no password, and their addresses reach nobody (RFC 2606). */
export function addPeople(rows: SampleRows, site: SampleSite, calendar: Calendar, unproven: ReadonlySet<string>): Cast {
  const ids = new Map<string, string>();
  for (const person of site.people) {
    const createdAt = calendar(person.joinedAt);
    const id = idAt(createdAt);
    const role = roleOf(person);
    ids.set(person.handle, id);
    rows.people.push({
      id,
      email: person.email,
      emailKey: person.email.toLowerCase(),
      emailVerifiedAt: unproven.has(person.handle) ? null : createdAt,
      name: person.name,
      nameKey: skeleton(person.name),
      handle: isStaff(role) ? person.handle : null,
      bio: person.bio ?? '',
      role,
      createdAt,
    });
    rows.auditEvents.push(auditRow(createdAt, 'person.joined', { by: 'operator' }, { actorId: null, personId: id }));
  }
  const cast: Cast = (handle) => {
    const id = ids.get(handle);
    if (!id) throw new RangeError(`The sample has nobody called ${handle}`);
    return id;
  };
  for (const { handle, ban } of site.people) {
    if (!ban) continue;
    const [at, personId, actorId] = [calendar(ban.at), cast(handle), cast(ban.by)];
    rows.sanctions.push({ personId, kind: 'ban', reason: ban.reason, createdAt: at, imposedById: actorId });
    rows.auditEvents.push(auditRow(at, 'person.banned', { reason: ban.reason }, { actorId, personId }));
  }
  return cast;
}
