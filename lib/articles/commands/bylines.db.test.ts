import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { actorOf, makePerson, makeSite } from '@/test/factories';
import { getDeskArticle } from '../queries';
import { listRevisions } from '../revisions';
import { listWriters } from '../writers';
import { createArticle } from './create-article';
import { editArticle } from './edit-article';
import { restoreRevision } from './restore-revision';
import { setBylines } from './set-bylines';

type Person = Awaited<ReturnType<typeof makePerson>>;
let [author, other, editor, reader] = [] as unknown as [Person, Person, Person, Person];

beforeAll(async () => {
  await makeSite();
  author = await makePerson({ role: 'author', name: 'Ada Author' });
  other = await makePerson({ role: 'author', name: 'Bea Author' });
  editor = await makePerson({ role: 'editor', name: 'Edith Editor' });
  reader = await makePerson({ name: 'Rhea Reader' });
});

const content = (title: string, labels: string[] = []) => ({ title, standfirst: '', bodyHtml: '<p>Text.</p>', labels });
describe('setBylines', () => {
  it('names authors in order, gives them the article, and is recorded', async () => {
    const { id } = await createArticle(author, content('Shared'));
    await expect(getDeskArticle(actorOf(other), id)).rejects.toMatchObject({ code: 'not_found' });
    await setBylines(editor, { id, personIds: [other.id, author.id] });
    const shown = await getDeskArticle(actorOf(other), id);
    expect(shown.authors.map(({ name }) => name)).toEqual(['Bea Author', 'Ada Author']);
    await setBylines(editor, { id, personIds: [other.id] });
    await expect(getDeskArticle(actorOf(author), id)).rejects.toMatchObject({ code: 'not_found' });
    const events = await db().auditEvent.findMany({ where: { articleId: id, kind: 'article.bylinesSet' } });
    expect(events.map(({ actorId }) => actorId)).toEqual([editor.id, editor.id]);
  });

  it('V12: is for editors: an author can neither give their article away nor take another’s', async () => {
    const { id } = await createArticle(author, content('Mine'));
    await expect(setBylines(author, { id, personIds: [other.id] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(setBylines(other, { id, personIds: [other.id] })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('names nobody who does not write here', async () => {
    const { id } = await createArticle(author, content('No'));
    for (const stranger of [reader.id, '018f4d4e-0000-7000-8000-000000000000']) {
      await expect(setBylines(editor, { id, personIds: [author.id, stranger] })).rejects.toMatchObject({
        code: 'invalid',
        detail: { fields: { personIds: expect.any(String) } },
      });
    }
    expect((await listWriters()).map(({ name }) => name)).toEqual(['Ada Author', 'Bea Author', 'Edith Editor']);
  });
});

describe('restoreRevision', () => {
  it('brings a revision back as the newest, and keeps the history', async () => {
    const { id } = await createArticle(author, content('First', ['One']));
    await editArticle(author, { id, seenRevision: 1, noteChange: false, ...content('Second', ['Two']) });
    await expect(restoreRevision(author, { id, seenRevision: 1, number: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(restoreRevision(author, { id, seenRevision: 2, number: 9 })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await restoreRevision(author, { id, seenRevision: 2, number: 1 })).toEqual({ revision: 3 });
    expect(await getDeskArticle(actorOf(author), id)).toMatchObject({ title: 'First', labels: ['One'], revision: 3 });
    const { items } = await listRevisions(actorOf(author), id);
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [3, 'First'],
      [2, 'Second'],
      [1, 'First'],
    ]);
  });

  it('V12: is not for others', async () => {
    const { id } = await createArticle(author, content('Private'));
    await expect(restoreRevision(other, { id, seenRevision: 1, number: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
