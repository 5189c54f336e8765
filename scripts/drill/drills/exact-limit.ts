import type { Drill } from '../drill';
import { Site } from '../site';
import { ask } from '../visitor';

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
      const run = Date.now().toString(36);
      const headers = { 'x-forwarded-for': `192.0.2.${Math.floor(Math.random() * 250)}`, accept: 'application/json' };
      const answers = await Promise.all(
        Array.from({ length: REQUESTS }, (_, n) => {
          const letters = [...`${run}${n}`]
            .map((digit) => String.fromCharCode(97 + (parseInt(digit, 36) % 26)))
            .join('');
          const form = {
            name: `Storm ${letters} ${n}`,
            email: `s${run}${n}@drill.example`,
            password: 'quiet lanterns over the weir',
          };
          return ask(n % 2 ? site : second, '/api/forms/sign-up', { headers, form });
        }),
      );
      const count = (wanted: (status: number) => boolean) => answers.filter(({ status }) => wanted(status)).length;
      const [passed, refused] = [count((status) => status < 400), count((status) => status === 429)];
      return {
        passed: passed === LIMIT && passed + refused === REQUESTS,
        figures: `${REQUESTS} requests, ${passed} passed, ${refused} answered 429, ${REQUESTS - passed - refused} otherwise`,
      };
    } finally {
      await second.stop();
    }
  },
};
