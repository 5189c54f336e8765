import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };
/** Milliseconds. What a test waits for comes sooner or later on a busy machine; the second of Vitest's own is a measure of speed. */
const expectation = { poll: { timeout: 20_000 } };

/** `rules` run beside the code with nothing but the code; `database` runs each file on its own clone of a migrated PostgreSQL. */
export default defineConfig({
  resolve: { alias },
  test: {
    retry: 0,
    // Vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'rules',
          include: ['{lib,server,components,app,scripts,prisma,styles,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          setupFiles: ['test/environment.ts'],
          expect: expectation,
          // Some try ten thousand texts: a bound against hanging, not a measure of speed.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['{lib,server,app,scripts,prisma,test}/**/*.db.test.ts'],
          globalSetup: ['test/template-database.ts'],
          setupFiles: ['test/environment.ts', 'test/database.ts'],
          expect: expectation,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
