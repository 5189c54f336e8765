import { DayPlot } from '@/components/desk/day-plot';
import { findDays, OVERVIEW_DAYS, type Day } from '@/lib/moderation/overview';
import type { Calendar } from '@/lib/site-dates';
import { tellDate } from './tell-date';

const sum = (days: readonly Day[], of: (day: Day) => number) => days.reduce((total, day) => total + of(day), 0);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const decided = ({ approved, rejected, spam }: Day) => approved + rejected + spam;

/** A wait in hours, in words as short as a table has room for. */
function waitOf(hours: number): string {
  if (hours < 1) return `${Math.round(hours * 60)} min`;
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

/** The same to be read in a sentence. */
function waitInWords(hours: number): string {
  if (hours < 1) return count(Math.round(hours * 60), 'minute', 'minutes');
  return hours < 48 ? count(Math.round(hours), 'hour', 'hours') : count(Math.round(hours / 24), 'day', 'days');
}

/** Thirty days at a glance: what was posted, what was decided, and how long people waited. Nothing on a site that is new. */
export async function DeskPlots({ calendar }: { calendar: Calendar }) {
  const days = await findDays(calendar.timeZone);
  const posted = sum(days, ({ comments }) => comments);
  const settled = sum(days, decided);
  if (posted + settled === 0) return null;
  const waits = days.flatMap(({ waited }) => waited ?? []).sort((a, b) => a - b);
  const median = waits[Math.floor(waits.length / 2)];
  const told = days.map((day) => ({ day: tellDate(day.date, calendar), of: day }));
  return (
    <section className="plots" aria-label={`The last ${OVERVIEW_DAYS} days`}>
      <h2>The last {OVERVIEW_DAYS} days</h2>
      <div className="plots-row">
        <DayPlot
          title="Comments a day"
          summary={`${count(posted, 'comment was', 'comments were')} posted.`}
          series={[{ name: 'Comments', look: 'accent' }]}
          days={told.map(({ day, of }) => ({ day, values: [of.comments] }))}
        />
        <DayPlot
          title="Decisions a day"
          summary={`${count(settled, 'decision was', 'decisions were')} made; ${sum(days, ({ approved }) => approved)} approved.`}
          series={[
            { name: 'Approved', look: 'approve' },
            { name: 'Rejected', look: 'reject' },
            { name: 'Spam', look: 'spam' },
          ]}
          days={told.map(({ day, of }) => ({ day, values: [of.approved, of.rejected, of.spam] }))}
        />
        {median !== undefined && (
          <DayPlot
            title="How long people waited"
            summary={`Usually ${waitInWords(median)} from posting to a decision.`}
            series={[{ name: 'Wait', look: 'accent' }]}
            days={told.map(({ day, of }) => ({ day, values: [of.waited] }))}
            told={waitOf}
          />
        )}
      </div>
    </section>
  );
}
