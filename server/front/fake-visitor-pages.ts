import type { RequestListener } from 'node:http';
import { sendNextPage } from './fake-site';

/** For tests: an application with account pages, a desk and route handlers, which answer with what they were told. */
export const answerVisitor: RequestListener = (req, res) => {
  const { pathname } = new URL(req.url ?? '/', 'http://inside');
  switch (pathname) {
    case '/settings':
      res.setHeader('set-cookie', ['a=1', 'b=2']);
      return sendNextPage(res, `<p>${req.headers.cookie ?? 'nobody'} ${req.headers['x-rejoinder-client-ip']}</p>`);
    case '/settings/hidden':
      return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
    case '/settings/go':
      return void res.writeHead(307, { location: '/sign-in?next=%2Fsettings' }).end();
    case '/admin':
      return sendNextPage(
        res,
        `<p>${req.headers['content-security-policy']}|${String(req.headers['next-router-prefetch'])}</p>`,
      );
    case '/admin/none':
      return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
    case '/admin/missing':
      if (req.headers.cookie === 'staff=1') return sendNextPage(res, '<p>Missing, in the frame</p>');
      return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
    case '/api/echo':
      return void res
        .writeHead(200, { 'content-type': 'application/json', 'x-rejoinder-page': '/x' })
        .end(JSON.stringify(req.headers));
    case '/api/none':
    case '/media':
      return sendNextPage(res, '', { status: 404 });
    case '/api/read-only':
      return void res.writeHead(405, { allow: 'POST' }).end();
    case '/media/none':
      return void res.writeHead(404, { 'content-type': 'text/plain' }).end('No such picture.');
    default:
      return void res.writeHead(200).end('reached');
  }
};
