import { parseArguments } from './arguments';
import { runDatabaseCommand } from './database-commands';
import { serveRpc } from './rpc';

/**
 * A stand-in for Prisma's native `schema-engine`, which the Prisma command line would download: the same engine,
 * compiled to WebAssembly (@prisma/schema-engine-wasm), on node-postgres. So `prisma generate`, `validate`, `format`,
 * `db push` and all of `prisma migrate` work with nothing but npm packages.
 *
 * The command line speaks to it as to the native one: arguments, JSON-RPC 2.0 by line on stdin and stdout, JSON log
 * lines on stderr. Source: prisma 7.10.0, SchemaEngineCLI in its build/cli.js.
 */
const given = parseArguments(process.argv.slice(2));

if (given.command === 'version') {
  // Only `prisma version` and bug reports show this.
  process.stdout.write('schema-engine-cli wasm\n');
} else if (given.command === 'rpc') {
  await serveRpc(given, process.stdin, process.stdout);
} else {
  process.exitCode = await runDatabaseCommand(given.command, given.url, process.stderr);
}
