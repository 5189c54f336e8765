import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, toPage } from './pagination';

const cursors = fc.record({ at: fc.date({ min: new Date(0), noInvalidDate: true }), id: fc.uuid() });

describe('cursors', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(cursors, (cursor) => {
        expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
      }),
      { seed: 4 },
    );
  });

  it('V15: are null for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeCursor(text)).toBeNull();
      }),
      { seed: 5 },
    );
    const real = encodeCursor({ at: new Date(5), id: '01900000-0000-7000-8000-000000000000' });
    for (const forged of [`${real}A`, real.slice(1), `${real}=`, null, undefined, ''])
      expect(decodeCursor(forged)).toBeNull();
    expect(decodeCursor(Buffer.from("1.'; DROP TABLE people; --").toString('base64url'))).toBeNull();
  });
});

describe('toPage', () => {
  const rows = [1, 2, 3].map((n) => ({ at: new Date(n), id: `01900000-0000-7000-8000-00000000000${n}` }));
  it('ends when the surplus row is missing', () => {
    expect(
      toPage(
        rows,
        3,
        (row) => row,
        (row) => row.at.getTime(),
      ),
    ).toEqual({ items: [1, 2, 3], next: null });
  });
  it('goes on from its last row', () => {
    const page = toPage(
      rows,
      2,
      (row) => row,
      (row) => row.at.getTime(),
    );
    expect(page.items).toEqual([1, 2]);
    expect(decodeCursor(page.next)).toEqual(rows[1]);
  });
});
