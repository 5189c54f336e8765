import { beforeAll, expect, it } from 'vitest';
import { DAY, later, MINUTE, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeSite } from '@/test/factories';
import { announceClosing } from './announce-closing';

beforeAll(async () => {
  await makeArticle({ publishedAt: later(now(), -7 * DAY - MINUTE) });
  await makeArticle({ publishedAt: later(now(), -7 * DAY + MINUTE) });
  await makeArticle({ publishedAt: later(now(), -8 * DAY) });
  await makeArticle({ publishedAt: later(now(), -7 * DAY - MINUTE), status: 'unpublished' });
});

it('names the articles whose comments have just closed, and no others', async () => {
  await makeSite({ closeCommentsAfterDays: 7 });
  expect(await announceClosing()).toBe(1);
});

it('has nothing to say where comments never close', async () => {
  await makeSite();
  await db().site.update({ where: { id: 1 }, data: { closeCommentsAfterDays: null } });
  expect(await announceClosing()).toBe(0);
});
