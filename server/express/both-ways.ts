import { connect } from 'node:net';
import { FakeBlog } from '../front/fake-blog';
import { fakeSite } from '../front/fake-site';
import type { PageCache } from '../front/page-cache';
import { listenPublicly } from '../public-server';
import { answerKeptPages } from './kept-page';

/** For tests: one site behind two servers, of which one has the express lane. */
export type BothWays = {
  /** What each of them says to the same pieces, apart from the time of day and the request's number. */
  say(pieces: readonly string[]): Promise<{ normal: string; express: string }>;
  /** How many answers the lane gave. */
  readonly answered: number;
  cache: PageCache;
  stop(): Promise<void>;
};

const REQUEST_ID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

/** Some turns of the event loop: what both ends of a connection in this process have sent has arrived by then. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Says one piece after the other, as packets of their own, and resolves with all that came back until the other side closed. */
async function converse(port: number, pieces: readonly string[]): Promise<string> {
  let heard = '';
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const closed = new Promise<void>((resolve, reject) => {
    socket.once('close', () => resolve());
    socket.once('error', reject);
  });
  socket.setEncoding('latin1').on('data', (part) => (heard += String(part)));
  for (const piece of pieces) {
    if (socket.readyState !== 'opening' && socket.readyState !== 'open') break;
    socket.write(piece, 'latin1');
    await turns();
  }
  await closed;
  return heard.replaceAll(/Date: [^\r]*/g, 'Date: now').replaceAll(REQUEST_ID, 'one’s own');
}

/** The site of `FakeBlog`, with its article, its redirect and its feed kept in all their codings. */
export async function bothWays(): Promise<BothWays> {
  const site = await fakeSite(new FakeBlog().answer);
  const { cache, handle, headers } = site.front;
  let answered = 0;
  const answer = answerKeptPages(cache);
  const [normal, express] = await Promise.all([
    listenPublicly({ handle, headers, port: 0, host: '127.0.0.1' }),
    listenPublicly({
      ...{ handle, headers, port: 0, host: '127.0.0.1' },
      express: (request) => {
        const found = answer(request);
        if (found) answered += 1;
        return found;
      },
    }),
  ]);
  for (const path of ['/2024/03/a', '/2024/03/moved', '/feeds/posts/default']) await site.ask(path);
  for (const path of ['/2024/03/a', '/feeds/posts/default']) while (cache.hit(path)?.br === undefined) await turns();
  return {
    cache,
    get answered() {
      return answered;
    },
    say: async (pieces) => ({
      normal: await converse(normal.port, pieces),
      express: await converse(express.port, pieces),
    }),
    async stop() {
      await Promise.all([normal.drain(), express.drain()]);
      await site.stop();
    },
  };
}
