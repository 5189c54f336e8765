import { describe, expect, it } from 'vitest';
import { checkPassword } from './password-rules';

const person = { email: 'ana.smith@example.org', name: 'Ana Smith' };

describe('checkPassword', () => {
  it.each([
    'correct horse battery',
    'Tr0ub4dor&3',
    '  spaces count  ',
    '密码很长而且很特别的',
    'x7!kQz2p',
    'a b c d e '.repeat(12),
  ])('takes %j as it is', (password) => expect(checkPassword(password, person)).toEqual({ ok: true, value: password }));

  it.each([
    ['seven characters', 'x7!kQz2'],
    ['four characters of two code units each', '👍👎👌👏'],
    ['129 characters', 'ab1!'.repeat(32) + 'x'],
    ['one character many times', 'aaaaaaaaaaaa'],
    ['a common one', 'password'],
    ['a common one with capitals', 'PassWord'],
    ['a common one with a number behind it', 'password123!'],
    ['a row of the keyboard', 'qwertyuiop'],
    ['the email address', 'Ana.Smith@example.org'],
    ['the part before the at sign', 'ana.smith'],
    ['the name with a number', 'anasmith42'],
    ['the name of this software', 'rejoinder1'],
  ])('refuses %s', (_, password) => {
    const checked = checkPassword(password, person);
    expect(checked).toMatchObject({ ok: false, message: { id: expect.stringMatching(/^accounts\.no\.password/) } });
  });

  it('holds for somebody of whom nothing is known yet', () => {
    expect(checkPassword('correct horse battery').ok).toBe(true);
    expect(checkPassword('correct horse battery', { email: null, name: '' }).ok).toBe(true);
  });

  it('answers a very long text at once', () => expect(checkPassword('ab1!'.repeat(1_000_000)).ok).toBe(false));
});
