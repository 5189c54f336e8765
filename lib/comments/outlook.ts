import { mailWorks } from '@/lib/accounts/mail-works';
import type { Viewer } from '@/lib/accounts/viewer';
import { db } from '@/lib/db';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { screen } from './screening';
import { isNewcomer } from './standing';

/** What would become of a comment that this person posted now, as far as it can be told before it is written. */
export type Outlook =
  | { kind: 'atOnce' | 'review' | 'unproven' }
  /** They may not write until then. */
  | { kind: 'suspended'; until: Date | null; reason: string };

/** The same rules that hold a comment when it is posted, but for those that need its text. */
export async function foresee(viewer: Viewer): Promise<Outlook> {
  const { sanction } = viewer;
  if (sanction) return { kind: 'suspended', until: sanction.until, reason: sanction.reason };
  const actor = { id: viewer.id, role: viewer.role, sanction: null };
  if (can(actor, 'comment.skipReview')) return { kind: 'atOnce' };
  const [site, newcomer] = await Promise.all([getSite(), isNewcomer(db(), actor)]);
  const addressUnproven = mailWorks() && !viewer.emailVerified;
  const held = screen({ mode: site.commentMode, newcomer, addressUnproven, links: 0, repeated: false, trapped: false });
  if (held.length === 0) return { kind: 'atOnce' };
  return { kind: held.includes('unproven_address') ? 'unproven' : 'review' };
}
