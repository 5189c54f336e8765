import { beforeEach, describe, expect, it } from 'vitest';
import { dropCopy, findCopy, keepCopy } from './local-copy';

/** What of a browser's storage is used here; its keys are its own properties, as in a browser. */
class Kept {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

const copy = { title: 'T', standfirst: '', bodyHtml: '<p>Words</p>', labels: '', slug: '' };
const mine = { writerId: 'ada', articleId: null };
let storage: Storage;

beforeEach(() => {
  storage = new Kept() as unknown as Storage;
});

describe('the copy of unsaved text', () => {
  it('is found again for its article, until it is dropped', () => {
    keepCopy(storage, mine, copy);
    expect(findCopy(storage, mine)).toEqual(copy);
    expect(findCopy(storage, { ...mine, articleId: 'other' })).toBeNull();
    dropCopy(storage, mine);
    expect(findCopy(storage, mine)).toBeNull();
  });

  it('is never shown to whoever signs in next, and goes then', () => {
    keepCopy(storage, mine, copy);
    expect(findCopy(storage, { writerId: 'bea', articleId: null })).toBeNull();
    expect(findCopy(storage, mine)).toBeNull();
  });

  it('is not made of what somebody else wrote there', () => {
    storage.setItem('rejoinder:article:ada:new', '{"title":1}');
    expect(findCopy(storage, mine)).toBeNull();
    storage.setItem('rejoinder:article:ada:new', '{');
    expect(findCopy(storage, mine)).toBeNull();
  });
});
