import { describe, expect, it } from 'vitest';
import { wordsForProblem } from './oauth-problems';
import { provenGithubEmail, readProfile } from './oauth-profiles';

describe('readProfile', () => {
  it('V21: takes from GitHub no address but a proven one', () => {
    const profile = { id: 7, login: 'ada', name: null, email: 'public@example.test' };
    expect(readProfile('github', profile)).toMatchObject({
      subject: '7',
      email: null,
      emailVerified: false,
      name: 'ada',
    });
    expect(readProfile('github', { ...profile, provenEmail: 'a@example.test' })).toMatchObject({
      email: 'a@example.test',
      emailVerified: true,
    });
  });

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('V21: believes Google’s email_verified %s only when it is true', (given, expected) => {
    const profile = { sub: 'g', name: 'Grace', email: 'g@example.test', email_verified: given };
    expect(readProfile('google', profile).emailVerified).toBe(expected);
  });

  it('refuses a profile without an id, and objects where texts belong', () => {
    expect(() => readProfile('google', { name: 'x' })).toThrow();
    expect(() => readProfile('github', { id: 7, login: 'x', provenEmail: { $ne: '' } })).toThrow();
  });
});

describe('provenGithubEmail', () => {
  const entry = (email: string, primary: boolean, verified: boolean) => ({ email, primary, verified });
  it('is the main address, if it is proven', () => {
    expect(provenGithubEmail([entry('b', false, true), entry('a', true, true)])).toBe('a');
    expect(provenGithubEmail([entry('b', false, true), entry('a', true, false)])).toBeNull();
    expect(provenGithubEmail([])).toBeNull();
  });
});

describe('wordsForProblem', () => {
  it('echoes nothing of the address', async () => {
    const failed = await wordsForProblem('failed', null);
    expect(await wordsForProblem('<script>', null)).toBe(failed);
    expect(await wordsForProblem('constructor', null)).toBe(failed);
    expect(await wordsForProblem(undefined, null)).toBeNull();
    expect(await wordsForProblem('claimed', null)).not.toBe(failed);
  });
});
