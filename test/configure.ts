import { afterEach } from 'vitest';
import { loadEnv } from '@/lib/env';

const before = new Map<string, string | undefined>();

/** Changes the configuration until the test ends; `undefined` takes a variable away. */
export function configure(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!before.has(name)) before.set(name, process.env[name]);
    set(name, value);
  }
  loadEnv();
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

afterEach(() => {
  for (const [name, value] of before) set(name, value);
  before.clear();
  loadEnv();
});
