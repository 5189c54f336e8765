// One of several processes that serve (server/processes.ts): everything is prepared, and the environment is complete.
import { SERVES } from '@/server/processes';
import { serve } from '@/server/main';

const site = await serve({ dev: false });
let asked = false;
for (const name of ['SIGTERM', 'SIGINT'] as const) {
  process.on(name, () => {
    // The terminal's Ctrl+C reaches every process; the first one's word to stop comes after it.
    if (asked) return;
    asked = true;
    void site.stop().finally(() => process.exit());
  });
}
// The first process is gone without a word: nobody would ever stop this one.
process.on('disconnect', () => void site.stop().finally(() => process.exit(1)));
process.send?.(SERVES);
