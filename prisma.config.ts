import { defineConfig } from 'prisma/config';
import { env } from './lib/env';
import { hasNativeEngine, OWN_ENGINE } from './scripts/schema-engine/native-engine';

// Prisma reads this variable after it has read this file. With it, Prisma never asks the network for its engine.
if (!hasNativeEngine()) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= OWN_ENGINE;

const url = env().DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url && { datasource: { url } }),
});
