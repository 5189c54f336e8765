// The first of several processes, for server/processes.test.ts: a test's own process cannot be one.
import { startProcesses } from '@/server/processes';

const [served = '', count = '2'] = process.argv.slice(2);
const processes = await startProcesses(served, Number(count));
process.on('message', (wish) => {
  const work = wish === 'renew' ? processes.renew() : processes.stop();
  void work.then(() => process.send?.(wish, () => wish === 'stop' && process.exit()));
});
process.send?.('ready');
