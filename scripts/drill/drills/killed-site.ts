import { percentile } from '../../bench/statistics';
import type { Drill } from '../drill';
import { halfWritten, lostOf, Writing } from '../writing';

const LEAST = 300;
const SPREAD = 400;

/** R2. The site is killed in the middle of posts, and started again. */
export const killedSite: Drill = {
  id: 'R2',
  what: 'kill -9 the site during posts',
  passesWhen: '0 acknowledged comments lost, 0 half-written',
  limit: 20 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    const kills = times(50, 2);
    const writing = await Writing.begin(stand, site, 8, kills * 400 + 2_000);
    const starts: number[] = [];
    for (let n = 0; n < kills; n += 1) {
      await writing.untilNext(30_000);
      // Not always at the same moment of a post: by an amount that differs from kill to kill and is the same every time.
      await new Promise((resolve) => setTimeout(resolve, LEAST + ((n * 137) % SPREAD)));
      await site.kill();
      starts.push(await site.start());
    }
    await writing.untilNext(30_000);
    const { acknowledged, unanswered } = await writing.stop();
    const [lost, half] = [await lostOf(site, acknowledged), await halfWritten(site)];
    return {
      passed: lost === 0 && half === 0 && acknowledged.length > kills,
      figures: `${kills} kills, ${acknowledged.length} acknowledged, ${lost} lost, ${half} half-written or doubled; ${unanswered} requests cut; ready again after ${Math.round(percentile(starts, 0.5))} ms (median)`,
    };
  },
};
