import pg from 'pg';
import { vi } from 'vitest';
import { env } from '@/lib/env';
import { connected } from '@/server/postgres/connected';

/** What PostgreSQL had to look at. Unlike its time this is the same on every machine. */
export type Cost = {
  /** Rows and entries of indexes, found or passed over. */
  rows: number;
  /** Pages of 8 KB, each time that one was looked at. */
  pages: number;
};

type Statement = { text: string; values?: unknown[] };

type PlanNode = {
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: PlanNode[];
};

/** The statements that the code sends through the driver meanwhile, as it sends them. */
async function sentBy(work: () => Promise<unknown>): Promise<Statement[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.flatMap(([sent]: unknown[]) =>
      typeof sent === 'object' && sent !== null && 'text' in sent ? [sent as Statement] : [],
    );
  } finally {
    spy.mockRestore();
  }
}

function rowsOf(node: PlanNode): number {
  const own =
    node['Relation Name'] === undefined && node['Index Name'] === undefined
      ? 0
      : node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return own * node['Actual Loops'] + (node.Plans ?? []).reduce((sum, below) => sum + rowsOf(below), 0);
}

/** What all statements of this work cost, each asked again under EXPLAIN with the values that it was sent with. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const statements = await sentBy(work);
  if (statements.length === 0) throw new Error('Nothing was read');
  return connected(env().DATABASE_URL ?? '', async (client) => {
    const cost: Cost = { rows: 0, pages: 0 };
    for (const { text, values } of statements) {
      const explained = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
        text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`,
        values,
      });
      const plan = explained.rows[0]?.['QUERY PLAN'][0].Plan;
      if (!plan) throw new Error(`No plan of ${text}`);
      cost.rows += rowsOf(plan);
      cost.pages += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    }
    return cost;
  });
}
