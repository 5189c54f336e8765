import { startPostgres } from './start';

// A process of its own for start.test.ts, which kills it: starts the database of a directory and holds it.
const [dataDir = ''] = process.argv.slice(2);
const postgres = await startPostgres({ dataDir, durable: false });
process.stdout.write(`${JSON.stringify({ url: postgres.url, reused: postgres.reused })}\n`);
process.on('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
