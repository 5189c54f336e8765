import { Client } from 'pg';
import { CACHE_CHANNEL } from '@/lib/cache-tags';
import { log, logError } from '@/lib/log';

export type Hears = {
  databaseUrl: string;
  /** A write was committed that changes the pages with these tags. */
  onTags(tags: readonly string[]): void;
  /** From now on writes may go by unheard. */
  onLost(): void;
  /** Writes are heard again; those in between were not. */
  onRestored(): void;
};

export type Listener = {
  readonly live: boolean;
  /** Resolves when every write committed before the call has been heard, or after a moment when that cannot be known. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

const CONNECT_TIMEOUT = 3_000;
/** A connection that was cut without a word is noticed within HEARTBEAT + ANSWER_TIMEOUT. */
const HEARTBEAT = 5_000;
const ANSWER_TIMEOUT = 2_000;
const SETTLE_TIMEOUT = 500;
const RETRY_FIRST = 100;
const RETRY_MOST = 2_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Listens for committed writes, and comes back by itself when the connection is lost. */
export function listenForWrites({ databaseUrl, onTags, onLost, onRestored }: Hears): Listener {
  let client: Client | undefined;
  let stopped = false;
  let retryIn = RETRY_FIRST;
  let wake: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let nextRound: Promise<void> | undefined;

  const close = (old: Client) =>
    old.end().catch((error: unknown) => log('debug', 'listener.close_failed', { error: String(error) }));

  const lose = (old: Client, reason: string) => {
    if (client !== old) return;
    client = undefined;
    log('warn', 'listener.lost', { reason });
    onLost();
    void close(old);
    retryLater();
  };

  const retryLater = () => {
    if (stopped) return;
    wake = setTimeout(() => void connect(), retryIn).unref();
    retryIn = Math.min(retryIn * 2, RETRY_MOST);
  };

  const connect = async () => {
    const fresh = new Client({
      connectionString: databaseUrl,
      application_name: 'rejoinder-listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: ANSWER_TIMEOUT,
      keepAlive: true,
    });
    fresh.on('error', (error) => lose(fresh, error.message));
    fresh.on('end', () => lose(fresh, 'closed'));
    fresh.on('notification', ({ payload = '' }) => onTags(payload.split(' ').filter((tag) => tag !== '')));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CACHE_CHANNEL}`);
    } catch (error) {
      log('debug', 'listener.connect_failed', { error: String(error) });
      void close(fresh);
      return retryLater();
    }
    if (stopped) return void close(fresh);
    client = fresh;
    retryIn = RETRY_FIRST;
    onRestored();
    log('info', 'listener.live');
  };

  // A listening session gets the notifications of every commit that it was signalled for before the answer to its next
  // query (PostgreSQL: src/backend/commands/async.c), and the signal is sent before the writer learns of its commit.
  const roundTrip = async () => {
    const asked = client;
    if (!asked) return;
    try {
      await asked.query('SELECT 1');
    } catch (error) {
      lose(asked, error instanceof Error ? error.message : String(error));
    }
  };

  const heartbeat = setInterval(() => void roundTrip(), HEARTBEAT).unref();
  void connect().catch((error: unknown) => logError('listener.failed', error));

  return {
    get live() {
      return client !== undefined;
    },
    settle() {
      // Whoever calls during one round shares the next: it starts after each of them called.
      nextRound ??= round.then(() => {
        nextRound = undefined;
        round = Promise.race([roundTrip(), pause(SETTLE_TIMEOUT)]);
        return round;
      });
      return nextRound;
    },
    async stop() {
      stopped = true;
      clearInterval(heartbeat);
      clearTimeout(wake);
      const last = client;
      client = undefined;
      if (last) await close(last);
    },
  };
}
