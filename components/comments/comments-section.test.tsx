import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PublicComment, ThreadNode } from '@/lib/comments/public-tree';
import { translate } from '@/lib/i18n/translate';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { CommentsHead, type CommentsHeadProps } from './comments-head';
import { CommentsSection } from './comments-section';

const calendar = { timeZone: 'UTC', language: 'en' };
const article = { id: 'a1', path: '/2026/03/bridge' };

const comment = (id: string, name = 'Reader'): PublicComment => ({
  shown: true,
  id,
  createdAt: new Date('2026-03-14T09:26:53Z'),
  editedAt: null,
  html: '<p>Words</p>' as StoredHtml,
  author: { name, mark: null },
});

const render = (root: PublicComment, replies: ThreadNode[], open = true) =>
  renderToStaticMarkup(
    <CommentsSection
      article={article}
      count={2}
      calendar={calendar}
      open={open}
      closesAt={null}
      policy="Argue with the point."
      policyPage={null}
      t={translate('en')}
      pageUrl={article.path}
      threads={[{ root, replies, more: { count: 7, after: 'place' } }]}
    />,
  );

describe('the comments under an article', () => {
  it('are articles with their author, a permalink on their time, and a link to reply', () => {
    const html = render(comment('1'), []);
    expect(html).toContain('<section id="comments"');
    expect(html).toContain('>2 comments:</h2>');
    expect(html).toContain('<article class="comment" id="c1"');
    expect(html).toContain('href="/2026/03/bridge#c1"><time dateTime="2026-03-14T09:26:53Z">');
    expect(html).toContain('<a href="/comments/1/reply" rel="nofollow">Reply</a>');
    expect(html).toContain('<a href="/2026/03/bridge?thread=1&amp;after=place">7 more replies</a>');
  });

  it('keep replies beside what they answer, never inside its article', () => {
    const html = render(comment('1'), [
      { comment: comment('2'), answers: { id: '1', name: 'Reader', onPage: true }, replies: [] },
    ]);
    expect(html.indexOf('</article>')).toBeLessThan(html.indexOf('id="c2"'));
    expect(html).toContain('<a class="comment-up" href="#c1">In reply to <bdi>Reader</bdi></a>');
  });

  it('say nothing of a hidden comment but that it is gone', () => {
    const html = render({ shown: false, id: '1', gone: 'by author' }, [
      { comment: comment('2'), answers: { id: '9', name: null, onPage: false }, replies: [] },
    ]);
    expect(html).toContain('<p class="tombstone" id="c1">This comment was deleted by its author.</p>');
    expect(html).toContain('In reply to a comment that is not shown');
    expect(html).not.toContain('/comments/9');
  });

  it('take no replies once they are closed', () => {
    expect(render(comment('1'), [], false)).not.toContain('Reply');
  });

  it('say in their head what is asked, and until when one may answer', () => {
    const head = (props: Partial<CommentsHeadProps>) =>
      renderToStaticMarkup(
        <CommentsHead
          {...{ count: 0, open: true, closesAt: null, policy: 'Be exact.', policyPage: 'comment-policy' }}
          {...{ calendar, t: translate('en'), ...props }}
        />,
      );
    const day = new Date('2026-11-01T12:00:00Z');
    expect(head({})).toMatch(
      />No comments:<.*Be exact\. <a href="\/p\/comment-policy">.*Open for comments\..*answered yet/,
    );
    expect(head({ closesAt: day })).toContain('Open for comments until November 1, 2026.');
    const closed = head({ open: false, closesAt: day });
    expect(closed).toContain('Comments on this article closed on November 1, 2026.');
    expect(closed).not.toMatch(/Be exact|href="#post-comment"|answered yet/);
  });

  it('fold a thread of several replies by a summary, open at first', () => {
    const reply = (id: string): ThreadNode => ({
      comment: comment(id),
      answers: { id: '1', name: 'Reader', onPage: true },
      replies: [],
    });
    expect(render(comment('1'), [reply('2')])).toContain(
      '<details class="branch" open=""><summary>8 replies</summary>',
    );
  });

  it('V3: show a hostile name as text', () => {
    const html = render(comment('1', '<img src=x onerror=alert(1)>"'), []);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;');
    expect(html).not.toContain('<img');
  });
});
