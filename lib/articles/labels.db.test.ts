import { beforeAll, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { actorOf } from '@/test/factories';
import { makeNewsroom, type Person } from '@/test/newsroom';
import { somebodyWaitsForALock } from '@/test/waiting';
import { createArticle } from './commands/create-article';
import { deleteArticle } from './commands/delete-article';
import { editArticle } from './commands/edit-article';
import { setLabels } from './content';
import { getDeskArticle, listLabelNames } from './queries';

let author: Person, editor: Person;

beforeAll(async () => {
  ({ author, editor } = await makeNewsroom());
});

const draft = (labels: string[]) => ({ title: '', standfirst: '', bodyHtml: '<p>Text.</p>', labels });
const begin = async (...labels: string[]) => (await createArticle(author, draft(labels))).id;
const edit = (id: string, seenRevision: number, ...labels: string[]) =>
  editArticle(author, { id, seenRevision, noteChange: false, replaces: true, ...draft(labels) });
const stored = async (prefix: string) =>
  (await db().label.findMany({ where: { name: { startsWith: prefix } }, orderBy: { name: 'asc' } })).map((l) => l.name);
const suggested = async (prefix: string) => {
  const [own, all] = [await listLabelNames(actorOf(author)), await listLabelNames(actorOf(editor))];
  expect(own).toEqual(all);
  return all.filter((name) => name.startsWith(prefix));
};

it('a label that was saved half-typed is gone with the save that ends it', async () => {
  const id = await begin('halfwa');
  await edit(id, 1, 'halfway');
  expect(await suggested('half')).toEqual(['halfway']);
  expect(await stored('half')).toEqual(['halfway']);
});

it('a label stays as long as another article carries it', async () => {
  const [first, second] = [await begin('shared'), await begin('shared')];
  await edit(first, 1);
  expect(await suggested('shared')).toEqual(['shared']);
  await edit(second, 1);
  expect(await stored('shared')).toEqual([]);
});

it('labels of deleted articles are suggested to nobody', async () => {
  const id = await begin('goner');
  expect(await suggested('goner')).toEqual(['goner']);
  await deleteArticle(author, { id });
  expect(await suggested('goner')).toEqual([]);
});

it('a label that one article loses while another gets it stays with the other', async () => {
  const [loser, winner] = [await begin('raced'), await begin()];
  await db().$transaction(async (tx) => {
    await setLabels(tx, winner, ['raced']);
    await edit(loser, 1); // Would wait for this transaction for ever, or drop the label, if it did not pass it over.
  });
  expect((await getDeskArticle(actorOf(author), winner)).labels).toEqual(['raced']);
});

it('a label that is dropped while another article gets it is made again', async () => {
  const [loser, winner] = [await begin('remade'), await begin()];
  let getting: Promise<unknown> = Promise.resolve();
  await db().$transaction(async (tx) => {
    await setLabels(tx, loser, []);
    getting = edit(winner, 1, 'remade');
    await somebodyWaitsForALock();
  });
  await getting;
  expect((await getDeskArticle(actorOf(author), winner)).labels).toEqual(['remade']);
});
