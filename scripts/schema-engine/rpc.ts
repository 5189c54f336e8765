import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { z } from 'zod';
import { MigrationAdapterFactory } from './adapter';
import type { Arguments } from './arguments';
import { loadEngineClass, PanicRegistry } from './wasm';

const requestSchema = z.object({ id: z.number(), method: z.string(), params: z.unknown() });
type Request = z.output<typeof requestSchema>;

/** What the engine can do, by the names that the protocol uses, but for the two that `call` treats apart. */
const METHODS = [
  'applyMigrations',
  'createMigration',
  'dbExecute',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'ensureConnectionValidity',
  'evaluateDataLoss',
  'introspect',
  'introspectSql',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'schemaPush',
] as const satisfies (keyof SchemaEngine)[];

/** The id of our own `print` requests. Prisma counts its requests from 1 and answers ours with an empty result. */
const PRINT_ID = 1_000_000_000;

const diffResultSchema = z.object({ exitCode: z.number(), stdout: z.string().nullish() });

/** What Prisma shows for a failure; code 4466 and the shape are those of the native engine. */
function failure(error: unknown, panics: PanicRegistry): object {
  const fields = error instanceof Error ? { message: error.message, ...pick(error) } : { message: String(error) };
  // Never `is_panic`: Prisma would then offer to send a report to its makers.
  const data = { is_panic: false, ...fields, message: panics.take() ?? fields.message };
  return { code: 4466, message: 'An error happened. Check the data field for details.', data };
}

function pick(error: Error): { error_code?: unknown; meta: unknown } {
  return {
    ...('code' in error && { error_code: error.code }),
    meta: 'meta' in error ? error.meta : null,
  };
}

/**
 * Answers requests, one at a time and in their order, until the input ends.
 * Prisma's protocol is JSON-RPC 2.0, a message a line.
 */
export async function serveRpc(given: Arguments, input: Readable, output: Writable): Promise<void> {
  const panics = new PanicRegistry();
  const send = (message: object) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  let engine: Promise<SchemaEngine> | undefined;
  const getEngine = () => (engine ??= startEngine(given, panics));

  const call = async ({ method, params }: Request): Promise<unknown> => {
    if (method === 'getDatabaseVersion') return (await getEngine()).version();
    if (method === 'diff') {
      const { exitCode, stdout } = diffResultSchema.parse(await invoke(await getEngine(), 'diff', params));
      // The native engine prints through its client; the WebAssembly one returns the text instead.
      if (stdout) send({ id: PRINT_ID, method: 'print', params: { content: stdout } });
      return { exitCode, stdout: null };
    }
    const known = METHODS.find((name) => name === method);
    if (!known) throw new Error(`The schema engine has no method ${method}`);
    return invoke(await getEngine(), known, params);
  };

  let current: number | undefined;
  // A panic inside of WebAssembly surfaces outside of the call that caused it; that call would never be answered.
  process.on('uncaughtException', (error) => send({ id: current, error: failure(error, panics) }));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const request = requestSchema.safeParse(JSON.parse(line));
    if (!request.success) continue; // The answer to a `print`.
    current = request.data.id;
    const answer = await call(request.data).then(
      (result) => ({ result: result ?? null }),
      (error: unknown) => ({ error: failure(error, panics) }),
    );
    send({ id: current, ...answer });
  }
  // The engine keeps its connections open; with the input ended there is nobody left to answer.
  process.exit(0);
}

async function invoke(engine: SchemaEngine, method: keyof SchemaEngine, params: unknown): Promise<unknown> {
  return Reflect.apply(engine[method], engine, [params]);
}

async function startEngine(given: Arguments, panics: PanicRegistry): Promise<SchemaEngine> {
  const Engine = await loadEngineClass(panics);
  const datamodels = given.datamodels.map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  const log = () => undefined; // The engine's own log; Prisma shows errors, which it gets as answers.
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapterFactory(given.url));
  return Engine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, factory);
}
