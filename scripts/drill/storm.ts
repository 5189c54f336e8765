import { randomUUID } from 'node:crypto';
import { ask, type Target } from './visitor';

/** Names may hold few digits: these are letters in their place. */
const letters = (digits: string): string =>
  [...digits].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');

/** Somebody new signs up at each of these places, all at once. How many passed, and how many met a limit. */
export async function stormSignUp(
  places: readonly Target[],
  headers: Record<string, string> = {},
): Promise<{ passed: number; refused: number }> {
  const run = randomUUID().slice(0, 8);
  const answers = await Promise.all(
    places.map((place, n) => {
      const form = {
        name: `Storm ${letters(`${run}${n}`)} ${n}`,
        email: `s${run}${n}@drill.example`,
        password: 'quiet lanterns over the weir',
      };
      return ask(place, '/api/forms/sign-up', { headers: { accept: 'application/json', ...headers }, form });
    }),
  );
  const passed = answers.filter(({ status }) => status < 400).length;
  return { passed, refused: answers.filter(({ status }) => status === 429).length };
}
