import type { SampleSettings } from '@/prisma/sample/types';
import { recordAudit } from '@/lib/audit';
import { cacheTags } from '@/lib/cache-tags';
import { MINUTE, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { env, EnvError } from '@/lib/env';
import { isAppError } from '@/lib/errors';
import { notifyPages } from '@/lib/write';
import { loadSample } from './load-sample';
import { makeNewSite } from './new-site';
import { hasOwner, prepareOwner, type OwnerMaker } from './owner';
import type { SampleRows } from './sample/rows';

/** Any number that no other advisory lock of ours uses. */
const SET_UP_LOCK = 727_503;

/** Another process that starts at the same moment waits for this one's sample. */
const SET_UP_MAX = 2 * MINUTE;

/** True while nothing was ever put into this database. A sample that its owner deleted was there once. */
async function isUntouched(tx: Tx): Promise<boolean> {
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { sampleFilledAt: true } });
  if (site?.sampleFilledAt) return false;
  const [person, article] = [
    await tx.person.findFirst({ select: { id: true } }),
    await tx.article.findFirst({ select: { id: true } }),
  ];
  return !person && !article;
}

type Sample = { settings: SampleSettings; rows: SampleRows };

async function fillWithSample(tx: Tx, { settings, rows }: Sample): Promise<string> {
  const at = now();
  const data = { ...settings, updatedAt: at, sampleFilledAt: at };
  await tx.site.upsert({ where: { id: 1 }, create: { id: 1, createdAt: at, ...data }, update: data });
  await tx.standingPage.deleteMany();
  await loadSample(tx, rows);
  await notifyPages(tx, [cacheTags.site, cacheTags.articles, cacheTags.allComments]);
  return `Sample site: ${rows.articles.length} articles and ${rows.comments.length} comments`;
}

/** What is slow and may not be needed: prepared before the lock, so that the transaction only writes. */
type Prepared = { sample: Sample | null; owner: OwnerMaker | null };

async function renderSample(): Promise<Sample> {
  // Loaded only when it is wanted: every later start does without its texts.
  const { sampleSite } = await import('@/prisma/sample/content');
  const { prepareSample } = await import('./sample/prepare');
  return { settings: sampleSite.settings, rows: prepareSample(sampleSite) };
}

async function prepare(): Promise<Prepared> {
  const client = db();
  const sample = env().SAMPLE && (await isUntouched(client)) ? await renderSample() : null;
  return { sample, owner: (await hasOwner(client)) ? null : await prepareOwner() };
}

async function setUp(tx: Tx, { sample, owner }: Prepared): Promise<string[]> {
  // A waiter is not stuck: its statement may take as long as the other's transaction.
  await tx.$executeRaw`SELECT set_config(name, ${String(SET_UP_MAX)}, true) FROM unnest(ARRAY['statement_timeout', 'lock_timeout']) AS name`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
  const lines: string[] = [];
  const isNew = (await tx.site.count()) === 0;
  // Asked again under the lock: another process may have done it meanwhile.
  const filled = sample !== null && (await isUntouched(tx));
  if (filled) lines.push(await fillWithSample(tx, sample));
  else if (isNew) await makeNewSite(tx);
  if (owner && !(await hasOwner(tx))) lines.push(...(await owner(tx)));
  if (isNew) await recordAudit(tx, { kind: 'site.setUp', actorId: null, detail: { sample: filled } });
  return lines;
}

function namedVariable(error: unknown): unknown {
  if (!isAppError(error)) return error;
  const variable = error.detail.fields?.password ? 'OWNER_PASSWORD' : 'OWNER_EMAIL';
  return new EnvError(`${variable}: ${error.message}`);
}

/**
 * Gives a database what a site needs before it can serve: settings, the sample site into a new one (SAMPLE), and an
 * owner or the address at which the first visitor becomes one. May run at every start, and in several processes at
 * once: what is there stays. Returns what the operator should read.
 * @throws {EnvError} when OWNER_EMAIL or OWNER_PASSWORD cannot be used
 */
export async function firstStart(): Promise<{ lines: string[] }> {
  try {
    const prepared = await prepare();
    const lines = await db().$transaction((tx) => setUp(tx, prepared), { timeout: SET_UP_MAX, maxWait: SET_UP_MAX });
    return { lines };
  } catch (error) {
    throw namedVariable(error);
  }
}
