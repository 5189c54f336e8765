import { describe, expect, it } from 'vitest';
import { commandOf, type PressedKey } from './queue-keys';

const press = (key: string, more: Partial<PressedKey> = {}) =>
  commandOf({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    typing: false,
    onControl: false,
    ...more,
  });

describe('commandOf', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['a', 'approve'],
    ['r', 'reject'],
    ['s', 'spam'],
    ['u', 'undo'],
    ['x', 'select'],
    ['?', 'help'],
    ['A', 'approve'],
    ['Enter', 'open'],
    ['/', 'search'],
    ['b', null],
  ])('%s asks for %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('hears nothing while somebody types', () => {
    expect(press('a', { typing: true })).toBeNull();
  });

  it('leaves Enter to links and buttons', () => {
    expect(press('Enter', { onControl: true })).toBeNull();
    expect(press('a', { onControl: true })).toBe('approve');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves %s to the browser', (modifier) => {
    expect(press('r', { [modifier]: true })).toBeNull();
  });

  it('decides once, however long a key is held, and keeps moving', () => {
    expect(press('a', { repeat: true })).toBeNull();
    expect(press('j', { repeat: true })).toBe('next');
  });

  it('takes the place of the key where the layout is not Latin', () => {
    expect(press('ש', { code: 'KeyA' })).toBe('approve');
    expect(press('ф', { code: 'KeyA' })).toBe('approve');
    // A Latin layout says what it means, wherever the key is: on this one, Q stands where others have A.
    expect(press('q', { code: 'KeyA' })).toBeNull();
  });
});
