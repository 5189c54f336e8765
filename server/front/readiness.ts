import { Pool } from 'pg';
import { log } from '@/lib/log';

const TIMEOUT = 1_500;

export type Readiness = { check(): Promise<boolean>; stop(): Promise<void> };

/** Asks the database whether it is there; however many ask at once, it is asked once. */
export function createReadiness(databaseUrl: string): Readiness {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'rejoinder-ready',
    max: 1,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
  });
  const note = (error: Error) => log('debug', 'ready.failed', { error: error.message });
  pool.on('error', note);
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      await pool.query('SELECT 1');
      return true;
    } catch (error) {
      note(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      asking = undefined;
    }
  };
  return {
    check: () => (asking ??= ask()),
    stop: () => pool.end(),
  };
}
