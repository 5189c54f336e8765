import { HOME } from '../database';
import type { MakeRow } from '../row';
import { startSite } from '../site';

/** A data directory with a site in it, that comes and goes with this row: its PostgreSQL is started along with it. */
const OWN_DATA = { DATA_DIR: `${HOME}/start`, DATABASE_URL: '', AUTH_SECRET: '' };

/** From the command to `Ready on`, when packages, build and database are there. */
export const startRow: MakeRow = () => {
  const once = async () => {
    const site = await startSite('start', OWN_DATA);
    await site.stop();
    return site.readyAfter;
  };
  return {
    name: 'start',
    figures: [{ id: 'ready', what: 'start with everything present, to Ready', unit: 's', target: { atMost: 4 } }],
    prepare: async () => void (await once()),
    measure: async () => ({ ready: await once() }),
  };
};
