import type { MakeRow, RowName } from './row';
import { approvalRow } from './rows/approval';
import { burstRow } from './rows/burst';
import { cachedRow } from './rows/cached';
import { memoryRow } from './rows/memory';
import { moderationRow } from './rows/moderation';
import { postingRow } from './rows/posting';
import { rendersRow } from './rows/renders';
import { singleRow } from './rows/single';
import { startRow } from './rows/start';
import { weightRow } from './rows/weight';

/** Every row by its name. They reach the database: import this after `provideDatabase`. */
export const ROWS: Record<RowName, MakeRow> = {
  start: startRow,
  weight: weightRow,
  cached: cachedRow,
  single: singleRow,
  renders: rendersRow,
  approval: approvalRow,
  burst: burstRow,
  posting: postingRow,
  moderation: moderationRow,
  memory: memoryRow,
};
