import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { disconnect } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { connected } from '@/server/postgres/connected';

// Runs once for each test file: the file gets a database of its own.
const name = `rejoinder_test_${randomBytes(6).toString('hex')}`;
const adminUrl = inject('adminUrl');

const asAdmin = (statement: string) => connected(adminUrl, (admin) => admin.query(statement));

await asAdmin(`CREATE DATABASE "${name}" TEMPLATE "${inject('templateName')}"`);
const url = new URL(adminUrl);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
loadEnv();

afterAll(async () => {
  await disconnect();
  await asAdmin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
});
