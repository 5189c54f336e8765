import { useId } from 'react';
import type { MonthOfComments } from '@/lib/accounts/person-activity';
import { formatPeriod, type Calendar } from '@/lib/site-dates';

const OUTCOMES = [
  { key: 'approved', name: 'shown' },
  { key: 'pending', name: 'waiting' },
  { key: 'rejected', name: 'rejected or spam' },
] as const;

const [WIDE, HIGH, BAR] = [360, 72, 22];

/** What became of a person's comments, a bar a month. Whoever cannot see it, or wants figures, has a table. */
export function ActivityPlot({ months, calendar }: { months: readonly MonthOfComments[]; calendar: Calendar }) {
  const id = useId();
  const total = (month: MonthOfComments) => month.approved + month.pending + month.rejected;
  const most = Math.max(...months.map(total));
  // One comment is not to look like many.
  const scale = Math.max(most, 5);
  if (most === 0) return <p className="meta">No comments in the last {months.length} months.</p>;
  const step = WIDE / months.length;
  const height = (count: number) => (count / scale) * HIGH;
  const name = (month: MonthOfComments) => formatPeriod(month, calendar);
  return (
    <figure className="activity">
      <figcaption className="meta">
        {OUTCOMES.map(({ key, name: outcome }) => (
          <span key={key} className={`activity-key activity-${key}`}>
            {outcome}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH + 2}`} role="img" aria-labelledby={`${id}-title`} className="activity-plot">
        <title id={`${id}-title`}>
          {`Comments a month over ${months.length} months, at most ${most}. The figures follow in a table.`}
        </title>
        <defs>
          <pattern id={`${id}-lines`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2.5" height="5" className="activity-rejected" />
          </pattern>
        </defs>
        {months.map((month, at) => {
          let top = HIGH + 1;
          return OUTCOMES.map(({ key }) => {
            top -= height(month[key]);
            return (
              month[key] > 0 && (
                <rect
                  key={`${at} ${key}`}
                  x={at * step + (step - BAR) / 2}
                  y={top}
                  width={BAR}
                  height={height(month[key])}
                  className={`activity-bar activity-${key}`}
                  {...(key === 'rejected' && { fill: `url(#${id}-lines)` })}
                />
              )
            );
          });
        })}
        <line x1="0" x2={WIDE} y1={HIGH + 1} y2={HIGH + 1} className="activity-ground" />
      </svg>
      <p className="activity-ends meta" aria-hidden="true">
        <span>{months[0] && name(months[0])}</span>
        <span>{months.at(-1) && name(months.at(-1) as MonthOfComments)}</span>
      </p>
      <details>
        <summary>The figures</summary>
        <table className="desk-figures">
          <thead>
            <tr>
              <th scope="col">Month</th>
              {OUTCOMES.map(({ key, name: outcome }) => (
                <th key={key} scope="col" className="number">
                  {outcome}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months
              .filter((month) => total(month) > 0)
              .map((month) => (
                <tr key={name(month)}>
                  <th scope="row">{name(month)}</th>
                  {OUTCOMES.map(({ key }) => (
                    <td key={key} className="number">
                      {month[key]}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
