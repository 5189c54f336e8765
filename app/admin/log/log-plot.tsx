import { DayPlot } from '@/components/desk/day-plot';
import type { LogDay } from '@/lib/moderation/log-volume';
import type { Calendar } from '@/lib/site-dates';
import { tellDate } from '../tell-date';

/** How much of what the log is narrowed to was done, a day each. Nothing where nothing was. */
export function LogPlot({ volume, calendar }: { volume: readonly LogDay[]; calendar: Calendar }) {
  const total = volume.reduce((sum, { events }) => sum + (events ?? 0), 0);
  const known = volume.filter(({ events }) => events !== null).length;
  if (total === 0) return null;
  const entries = total === 1 ? 'One entry' : `${total} entries`;
  const days = known === 1 ? 'one day' : `${known} days`;
  return (
    <div className="log-plot">
      <DayPlot
        title="Entries a day"
        heading="h2"
        summary={
          known < volume.length ? `${entries} in ${days}; older days are too many to count.` : `${entries} in ${days}.`
        }
        series={[{ name: 'Entries', look: 'accent' }]}
        days={volume.map(({ date, events }) => ({ day: tellDate(date, calendar), values: [events] }))}
      />
    </div>
  );
}
