import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The engine leaves the message of a panic here; the exception itself only says "unreachable". */
export class PanicRegistry {
  private message = '';
  set_message(message: string): void {
    this.message = message;
  }
  take(): string | null {
    const message = this.message;
    this.message = '';
    return message || null;
  }
}

/**
 * Loads the engine. Its package imports the .wasm file as a module, which Node 20 does not do by itself; this does by
 * hand what the package's schema_engine.js would do.
 */
export async function loadEngineClass(panics: PanicRegistry): Promise<typeof bindings.SchemaEngine> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
  return bindings.SchemaEngine;
}
