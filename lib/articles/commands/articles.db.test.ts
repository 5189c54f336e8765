import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { DAY, later, now } from '@/lib/clock';
import { getDeskArticle } from '../queries';
import { getRevision, listRevisions } from '../revisions';
import { setCommentsClosed } from './close-comments';
import { createArticle } from './create-article';
import { deleteArticle } from './delete-article';
import { editArticle } from './edit-article';
import { publishArticle } from './publish-article';
import { scheduleArticle } from './schedule-article';
import { unpublishArticle } from './unpublish-article';
import { actorOf } from '@/test/factories';
import { content, makeNewsroom, type Person } from '@/test/newsroom';

let author: Person, other: Person, editor: Person, reader: Person, moderator: Person;

beforeAll(async () => {
  ({ author, other, editor, reader, moderator } = await makeNewsroom());
});

describe('writing', () => {
  it('is for authors and editors', async () => {
    for (const person of [reader, moderator]) {
      await expect(createArticle(person, content('No'))).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(createArticle(null, content('No'))).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('V1: sanitizes the body last, and keeps every character of the text', async () => {
    const { id } = await createArticle(
      author,
      content('Scripted', '<p onclick="x()">“A” – [b] (c) … ‘d’—e</p><script>alert(1)</script>'),
    );
    const saved = await getDeskArticle(actorOf(author), id);
    expect(saved.bodyHtml).toBe('<p>“A” – [b] (c) … ‘d’—e</p>');
    expect(saved.labels).toEqual(['Council', 'Rivers']);
    expect(saved.authors.map(({ name }) => name)).toEqual(['Ada Author']);
  });

  it('makes a revision of each change, and none of saving what is there', async () => {
    const { id } = await createArticle(author, content('First'));
    expect(await editArticle(author, { id, seenRevision: 1, noteChange: false, ...content('First') })).toEqual({
      revision: 1,
    });
    expect(await editArticle(editor, { id, seenRevision: 1, noteChange: false, ...content('Second') })).toEqual({
      revision: 2,
    });
    const { items } = await listRevisions(actorOf(author), id);
    expect(items.map(({ number, title, editor: by }) => [number, title, by])).toEqual([
      [2, 'Second', 'Edith Editor'],
      [1, 'First', 'Ada Author'],
    ]);
    expect(await getRevision(actorOf(author), id, 1)).toMatchObject({ title: 'First', labels: ['Council', 'Rivers'] });
  });

  it('keeps what one sitting saved by itself as one revision, with a number that rises', async () => {
    const { id } = await createArticle(author, content('T'));
    const own = (seenRevision: number, title: string) =>
      editArticle(author, { id, seenRevision, noteChange: false, replaces: true, ...content(title) });
    expect(await own(1, 'Th')).toEqual({ revision: 2 });
    expect(await own(2, 'The')).toEqual({ revision: 3 });
    const elsewhere = expect.stringContaining('You saved this article in another window');
    await expect(own(2, 'Them')).rejects.toMatchObject({ code: 'conflict', message: elsewhere });
    await editArticle(editor, { id, seenRevision: 3, noteChange: false, replaces: true, ...content('The bridge') });
    await own(4, 'The bridges');
    const { items } = await listRevisions(actorOf(author), id);
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [5, 'The bridges'],
      [4, 'The bridge'],
      [3, 'The'],
    ]);
    expect(await getRevision(actorOf(author), id, 4)).toMatchObject({ previous: 3 });
    expect(await getRevision(actorOf(author), id, 3)).toMatchObject({ previous: null });
    const edits = await db().auditEvent.count({ where: { articleId: id, kind: 'article.edited' } });
    expect(edits).toBe(2);
    await publishArticle(author, { id, seenRevision: 5 });
    await editArticle(author, { id, seenRevision: 5, noteChange: false, replaces: true, ...content('Read by many') });
    expect((await listRevisions(actorOf(author), id)).items).toHaveLength(4);
  });

  it('is begun once, however often it is asked for because no answer came', async () => {
    const id = '019ab000-0000-7000-8000-00000000000a';
    await createArticle(author, { id, ...content('Asked') });
    expect(await createArticle(author, { id, ...content('Asked again') })).toEqual({ id, revision: 2 });
    await expect(createArticle(other, { id, ...content('Not mine') })).rejects.toMatchObject({ code: 'not_found' });
    expect((await listRevisions(actorOf(author), id)).items).toMatchObject([{ number: 2, title: 'Asked again' }]);
  });

  it.each([
    [
      'edited',
      '019ab000-0000-7000-8000-00000000000b',
      (id: string) => editArticle(author, { id, seenRevision: 1, noteChange: false, ...content('Other words') }),
    ],
    [
      'published',
      '019ab000-0000-7000-8000-00000000000c',
      (id: string) => publishArticle(author, { id, seenRevision: 1 }),
    ],
  ])('is not begun again over what was %s elsewhere', async (_, id, change) => {
    await createArticle(author, { id, ...content('Gone on with') });
    await change(id);
    const before = await getDeskArticle(actorOf(author), id);
    const again = createArticle(author, { id, ...content('Asked late') });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect(await getDeskArticle(actorOf(author), id)).toEqual(before);
  });

  it('does not write over what somebody else saved, and says who did', async () => {
    const { id } = await createArticle(author, content('Race'));
    await editArticle(editor, { id, seenRevision: 1, noteChange: false, ...content('Race, edited') });
    await expect(
      editArticle(author, { id, seenRevision: 1, noteChange: false, ...content('Race, lost') }),
    ).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Edith Editor'),
    });
  });

  it('V12: hides another’s draft, and refuses another’s published article', async () => {
    const { id } = await createArticle(author, content('Mine'));
    const attempts: (() => Promise<unknown>)[] = [
      () => editArticle(other, { id, seenRevision: 1, noteChange: false, ...content('Theirs') }),
      () => publishArticle(other, { id, seenRevision: 1 }),
      () => scheduleArticle(other, { id, seenRevision: 1, at: later(now(), DAY) }),
      () => unpublishArticle(other, { id }),
      () => deleteArticle(other, { id }),
      () => setCommentsClosed(other, { id, closed: true }),
      () => getDeskArticle(actorOf(other), id),
      () => getRevision(actorOf(other), id, 1),
      () => listRevisions(actorOf(other), id),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    await publishArticle(author, { id, seenRevision: 1 });
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    for (const person of [reader, moderator]) {
      await expect(
        editArticle(person, { id, seenRevision: 1, noteChange: false, ...content('x') }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
