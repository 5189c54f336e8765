import type { RequestListener } from 'node:http';
import { nextPage, sendNextPage } from './fake-site';

const LONG = '<p>words and words</p>'.repeat(200);

/** For tests: an application with one page of every kind, good and bad, that counts how often it renders. */
export class FakeBlog {
  renders = 0;
  /** Every answer is an error while it is set. */
  broken = false;

  readonly answer: RequestListener = (req, res) => {
    this.renders += 1;
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://inside');
    if (this.broken) return void res.writeHead(500).end('Error: at secret.ts:1');
    switch (pathname) {
      case '/2024/03/a':
        return sendNextPage(res, `<h1>${this.renders}</h1>${LONG}${searchParams.get('before') ?? ''}`, {
          tags: 'site article:1',
        });
      case '/2024/03/echo':
        return sendNextPage(res, `<pre>${JSON.stringify(req.headers)}</pre>`);
      case '/2024/03/moved':
        return void res.writeHead(308, { location: '/2024/03/a' }).end();
      case '/2024/03/cookie':
        return void res.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=1' }).end(nextPage(''));
      case '/2024/03/rsc':
        return void res.writeHead(200, { 'content-type': 'text/x-component' }).end('0:{}');
      case '/2024/03/untagged':
        return sendNextPage(res, String(this.renders), { tags: '' });
      case '/2024/03/half':
        return void res.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>cut');
      case '/2024/03/late':
        return sendNextPage(res, '<template id="B:0"></template>');
      case '/search':
        return sendNextPage(res, `found ${searchParams.get('q')} ${this.renders}`);
      case '/feeds/posts/default':
        return void res
          .writeHead(200, {
            'content-type': 'application/atom+xml; charset=utf-8',
            'x-rejoinder-cache-tags': 'site articles',
          })
          .end(`<feed>${'<entry/>'.repeat(100)}</feed>`);
      default:
        // What Next answers when `notFound()` is thrown: the status, and nothing to read.
        return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
    }
  };
}
