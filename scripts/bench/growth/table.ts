import { inDigits, verdict } from '../figure';
import { markdownTable } from '../table';
import type { Growth } from './measure';

/** The target of the largest site's time as a multiple of the smallest one's. */
const TARGET = { atMost: 1.3 };

function cells({ what, at }: Growth): string[] {
  const [first, last] = [at[0], at.at(-1)];
  const times = first && last ? last.ms.median / first.ms.median : Number.NaN;
  const shown = at.map(({ ms }) => `${inDigits(ms.median)} (${inDigits(ms.min)}–${inDigits(ms.max)})`);
  return [what, ...shown, `${inDigits(times)} ×`, verdict(TARGET, times)];
}

/** Medians with least and greatest round, in milliseconds, by how many comments the site has. */
export function growthTable(growth: readonly Growth[]): string {
  const sizes = growth[0]?.at.map(({ comments }) => comments) ?? [];
  const right = (title: string) => ({ title, align: 'right' as const });
  return markdownTable(
    [
      { title: 'milliseconds, at so many comments', align: 'left' },
      ...sizes.map((comments) => right(comments.toLocaleString('en'))),
      right('last / first'),
      { title: `≤ ${TARGET.atMost} ×`, align: 'left' },
    ],
    growth.map(cells),
  );
}
