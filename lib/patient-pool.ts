import pg from 'pg';
import { requestPatience } from './patience';

type Callback = Parameters<pg.Pool['connect']>[0];

/** pg-pool's own words, by which an outage is known (`http/outage.ts`). */
const NONE_FREE = 'timeout exceeded when trying to connect';

/** Connections for which a request waits no longer than its patience lasts; work without a request, as long as the pool's own limit. */
export class PatientPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    const asked = this.#connect();
    if (!callback) return asked;
    asked.then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  }

  async #connect(): Promise<pg.PoolClient> {
    const patience = requestPatience();
    const mayOpenOne = this.totalCount < this.options.max;
    const asked = super.connect();
    // To open a connection is work, not a wait for others, and takes long in a process that has just started.
    if (!patience || mayOpenOne) return asked;
    const client = await patience.waitFor(asked);
    if (client) return client;
    asked.then(
      (late) => late.release(),
      // Nobody waits for it any more, and who did has been told why.
      () => undefined,
    );
    throw new Error(NONE_FREE);
  }
}
