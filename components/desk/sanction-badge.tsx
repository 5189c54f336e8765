import { formatDay, type Calendar } from '@/lib/site-dates';

type SanctionBadgeProps = { sanction: { kind: 'suspension' | 'ban'; until: Date | null } | null; calendar: Calendar };

/** What holds a person back now; nothing when nothing does. */
export function SanctionBadge({ sanction, calendar }: SanctionBadgeProps) {
  if (!sanction) return null;
  if (sanction.kind === 'ban') return <span className="badge badge-danger">banned</span>;
  return (
    <span className="badge badge-warn">
      suspended{sanction.until && ` until ${formatDay(sanction.until, calendar)}`}
    </span>
  );
}
