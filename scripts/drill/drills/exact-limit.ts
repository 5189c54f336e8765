import type { Drill } from '../drill';
import { Site } from '../site';
import { stormSignUp } from '../storm';

const [REQUESTS, LIMIT] = [500, 10];

/** R17. A limit is stormed from one network, through two processes at once. */
export const exactLimit: Drill = {
  id: 'R17',
  what: '500 parallel requests at a limit of 10, over two processes',
  passesWhen: 'exactly 10 pass',
  limit: 5 * 60_000,
  run: async (stand) => {
    const site = await stand.site();
    // Instances of one site have one secret: what a limit counts is hashed with it.
    const second = new Site('second', { env: site.shared });
    await second.start();
    try {
      const headers = { 'x-forwarded-for': `192.0.2.${Math.floor(Math.random() * 250)}` };
      const places = Array.from({ length: REQUESTS }, (_, n) => (n % 2 ? site : second));
      const { passed, refused } = await stormSignUp(places, headers);
      return {
        passed: passed === LIMIT && passed + refused === REQUESTS,
        figures: `${REQUESTS} requests, ${passed} passed, ${refused} answered 429, ${REQUESTS - passed - refused} otherwise`,
      };
    } finally {
      await second.stop();
    }
  },
};
