import type { Told } from '@/lib/moderation/opened-comment';

export type Series = { name: string; look: 'accent' | 'approve' | 'reject' | 'spam' };

type DayPlotProps = {
  title: string;
  /** Where it stands: below a heading of its own, or right below the page's. */
  heading?: 'h2' | 'h3';
  /** The whole of it in a sentence, which stands under the title and is the picture's name. */
  summary: string;
  series: readonly Series[];
  /** A column a day, oldest first; a value a series, from the foot up. Null: nothing is known of the day. */
  days: readonly { day: Told; values: readonly (number | null)[] }[];
  /** How a value reads in the table. */
  told?: (value: number) => string;
};

const COLUMN = 10;
const GAP = 2;
const HEIGHT = 60;

/**
 * A small picture of the last days, drawn on the server without a style attribute. The table under it says the same for
 * those who would rather read; colors are told apart by the table and the legend's words, never alone.
 */
export function DayPlot({ title, heading: Heading = 'h3', summary, series, days, told = String }: DayPlotProps) {
  const most = Math.max(1, ...days.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)));
  const width = days.length * COLUMN;
  return (
    <section className="plot" aria-label={title}>
      <Heading>{title}</Heading>
      <p className="meta">{summary}</p>
      <svg className="plot-picture" viewBox={`0 0 ${width} ${HEIGHT + 1}`} role="img" aria-label={summary}>
        {days.map(({ day, values }, at) => (
          <g key={day.iso}>
            <title>{`${day.words}: ${sayAll(series, values, told)}`}</title>
            <rect className="plot-ground" x={at * COLUMN} y={0} width={COLUMN} height={HEIGHT} />
            {stack(values, most).map(({ y, height }, which) => (
              <rect
                key={series[which]?.name}
                className={`plot-${series[which]?.look}`}
                x={at * COLUMN + GAP / 2}
                y={y}
                width={COLUMN - GAP}
                height={height}
              />
            ))}
          </g>
        ))}
        <line className="plot-foot" x1={0} x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      </svg>
      <p className="plot-scale meta">
        <span>{days[0]?.day.words}</span>
        <span>{days.at(-1)?.day.words}</span>
      </p>
      {series.length > 1 && (
        <ul className="plot-legend meta">
          {series.map(({ name, look }) => (
            <li key={name}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <rect className={`plot-${look}`} width={10} height={10} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>As a table</summary>
        <div className="table-scroll plot-table" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days.toReversed().map(({ day, values }) => (
                <tr key={day.iso}>
                  <th scope="row">{day.words}</th>
                  {values.map((value, which) => (
                    <td key={series[which]?.name} className="number">
                      {value === null ? '–' : told(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const sayAll = (series: readonly Series[], values: readonly (number | null)[], told: (value: number) => string) =>
  series.map(({ name }, at) => `${told(values[at] ?? 0)} ${name.toLowerCase()}`).join(', ');

/** Where each value of a day begins and how high it is; what is not nothing is at least a line. */
function stack(values: readonly (number | null)[], most: number): { y: number; height: number }[] {
  let foot = HEIGHT;
  return values.map((value) => {
    const height = value ? Math.max(1, (value / most) * HEIGHT) : 0;
    foot -= height;
    return { y: Math.round(foot * 100) / 100, height: Math.round(height * 100) / 100 };
  });
}
