import { describe, expect, it } from 'vitest';
import { later, now, pinClock, DAY, HOUR } from '@/lib/clock';
import { db } from '@/lib/db';
import { KEPT_FORM_LIFETIME, REPORT_NOTE_MAX } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { findKeptComment } from '../queries';
import { keepComment } from './keep-comment';
import { reportComment } from './report-comment';

describe('reportComment', () => {
  it('counts once for each person, however fast they click', async () => {
    const comment = await makeComment({ article: await makeArticle() });
    const [one, two] = [await makePerson(), await makePerson()];
    const report = (ref: { id: string }) =>
      reportComment(ref, { commentId: comment.id, reason: 'abuse', note: 'Look.' });
    const results = await Promise.allSettled([report(one), report(one), report(one), report(two)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    await expect(report(one)).rejects.toMatchObject({ code: 'conflict' });
    expect(await db().report.count({ where: { commentId: comment.id } })).toBe(2);
    expect(await db().auditEvent.count({ where: { commentId: comment.id, kind: 'comment.reported' } })).toBe(2);
  });

  it('refuses nobody, the banned, one’s own comment and a note that is too long', async () => {
    const comment = await makeComment({ article: await makeArticle() });
    const reader = await makePerson();
    const input = { commentId: comment.id, reason: 'other' } as const;
    await expect(reportComment(null, input)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(reportComment({ id: comment.authorId }, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reportComment(reader, { ...input, note: 'a'.repeat(REPORT_NOTE_MAX + 1) })).rejects.toMatchObject({
      code: 'invalid',
    });
    await db().sanction.create({
      data: { personId: reader.id, kind: 'ban', reason: 'x', createdAt: now(), imposedById: comment.authorId },
    });
    await expect(reportComment(reader, input)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await db().report.count({ where: { commentId: comment.id } })).toBe(0);
  });

  it.each(['pending', 'rejected', 'spam'] as const)('V12: finds no %s comment', async (status) => {
    const comment = await makeComment({ article: await makeArticle(), status });
    const attempt = reportComment(await makePerson(), { commentId: comment.id, reason: 'spam' });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });

  it('V36: finds no comment on an article that is not public', async () => {
    const comment = await makeComment({ article: await makeArticle({ status: 'unpublished' }) });
    const attempt = reportComment(await makePerson(), { commentId: comment.id, reason: 'spam' });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('keepComment', () => {
  it('brings the text back to whoever has the token, for two hours', async () => {
    const article = await makeArticle();
    const token = await keepComment({ articleId: article.id, parentId: null, source: 'Line one\r\nline two' });
    expect(await findKeptComment(token)).toMatchObject({ articleId: article.id, source: 'Line one\nline two' });
    expect(await findKeptComment(`${token}x`)).toBeNull();
    expect(JSON.stringify(await db().keptComment.findMany())).not.toContain(token);
    pinClock(later(now(), KEPT_FORM_LIFETIME));
    expect(await findKeptComment(token)).toBeNull();
  });

  it('V36: keeps nothing for an article that is not public, and nothing empty', async () => {
    const article = await makeArticle({ status: 'scheduled', publishedAt: later(now(), DAY + HOUR) });
    await expect(keepComment({ articleId: article.id, source: 'Words' })).rejects.toMatchObject({ code: 'not_found' });
    const open = await makeArticle();
    await expect(keepComment({ articleId: open.id, source: ' ' })).rejects.toMatchObject({ code: 'invalid' });
  });
});
