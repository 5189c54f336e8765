import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { openSession } from '@/lib/accounts/sessions';
import { listThreads } from '@/lib/comments/public';
import { connections, db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { HALF_WRITTEN_SQL } from '@/scripts/drill/whole';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { formRequest } from '@/test/form-request';
import { POST } from './route';

/** What PostgreSQL says when a file cannot grow: 53100, disk_full (its manual, appendix A). A real full disk: `npm run drill`. */
const fillDisk = (table: string) =>
  connections().query(`
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
    CREATE TRIGGER no_room BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION no_room()`);
const makeRoom = () => connections().query('DROP FUNCTION IF EXISTS no_room CASCADE');
afterEach(makeRoom);

it.each(['comments', 'comment_revisions', 'audit_events'])(
  'R5: with no room for %s a post says that it cannot be saved now, keeps the text, and leaves nothing; reading goes on',
  async (table) => {
    await makeSite({ commentMode: 'nobody' });
    const [article, reader] = [await makeArticle(), await makePerson()];
    await makeComment({ article });
    const { token } = await inTransaction((tx) => openSession(tx, reader.id));
    const values = { articleId: article.id, body: 'What I wrote', key: randomUUID(), action: 'post' };
    const post = () => POST(formRequest('/api/forms/comment', values, { cookie: `rejoinder-session=${token}` }));

    await fillDisk(table);
    const answer = await post();
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const shown = (await answer.json()) as { values: Record<string, string>; errors: Record<string, string> };
    expect(shown.values).toMatchObject({ body: 'What I wrote', key: values.key });
    expect(shown.errors['']).toBeTruthy();
    expect((await listThreads(article.id)).threads).toHaveLength(1);
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(1);

    await makeRoom();
    expect((await post()).status).toBe(303);
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(2);
    const { rows } = await connections().query<{ count: string }>(HALF_WRITTEN_SQL);
    expect(Number(rows[0]?.count)).toBe(0);
  },
);
