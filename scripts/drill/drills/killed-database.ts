import { percentile } from '../../bench/statistics';
import type { Drill } from '../drill';
import { halfWritten, lostOf, Writing } from '../writing';

/** R1. PostgreSQL is killed, again and again, while four people write. */
export const killedDatabase: Drill = {
  id: 'R1',
  what: 'kill -9 PostgreSQL under 4 writers',
  passesWhen: '0 acknowledged comments lost; serving again within 5 s',
  limit: 20 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    const kills = times(50, 2);
    const writing = await Writing.begin(stand, site, 4, kills * 600 + 2_000);
    const waits: number[] = [];
    for (let n = 0; n < kills; n += 1) {
      await writing.untilNext(30_000);
      const pid = site.postmaster;
      if (pid) process.kill(pid, 'SIGKILL');
      waits.push(await writing.untilNext(30_000));
    }
    const { acknowledged, answers } = await writing.stop();
    const [lost, half] = [await lostOf(site, acknowledged), await halfWritten(site)];
    const worst = Math.max(...waits);
    return {
      passed: lost === 0 && half === 0 && worst <= 5_000 && acknowledged.length > kills,
      figures: `${kills} kills, ${acknowledged.length} acknowledged, ${lost} lost, ${half} half-written; serving again after ${Math.round(percentile(waits, 0.5))} ms (median), ${Math.round(worst)} ms (worst); 503: ${answers.get(503) ?? 0}`,
    };
  },
};
