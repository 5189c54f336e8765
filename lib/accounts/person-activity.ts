import { db } from '@/lib/db';
import { monthOf } from '@/lib/site-dates';

/** So many months are told of, the present one included. */
const MONTHS = 12;

/** A person's comments of one month, by what became of them. Deleted ones are not counted. */
export type MonthOfComments = { year: number; month: number; approved: number; pending: number; rejected: number };

/** A person's last twelve months, oldest first, by the site's clock. Months without a comment are there, too. */
export async function listActivity(personId: string, at: Date, timeZone: string): Promise<MonthOfComments[]> {
  const { year, month } = monthOf(at, timeZone);
  const months = Array.from({ length: MONTHS }, (_, back) => {
    const ago = year * 12 + (month - 1) - (MONTHS - 1 - back);
    return { year: Math.floor(ago / 12), month: (ago % 12) + 1, approved: 0, pending: 0, rejected: 0 };
  });
  const [first] = months;
  if (!first) return months;
  const from = `${first.year}-${String(first.month).padStart(2, '0')}-01 00:00`;
  const rows = await db().$queryRaw<MonthOfComments[]>`
    SELECT extract(year FROM told)::int AS year, extract(month FROM told)::int AS month,
           (count(*) FILTER (WHERE status = 'approved'))::int AS approved,
           (count(*) FILTER (WHERE status = 'pending'))::int AS pending,
           (count(*) FILTER (WHERE status IN ('rejected', 'spam')))::int AS rejected
    FROM (SELECT c.status, c.created_at AT TIME ZONE ${timeZone} AS told FROM comments c
          WHERE c.author_id = ${personId}::uuid AND c.deleted_at IS NULL
            AND c.created_at >= ${from}::timestamp AT TIME ZONE ${timeZone}) AS own
    GROUP BY 1, 2`;
  for (const row of rows) {
    const place = months.find((one) => one.year === row.year && one.month === row.month);
    if (place) Object.assign(place, row);
  }
  return months;
}
