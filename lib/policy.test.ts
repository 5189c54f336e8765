import { describe, expect, it } from 'vitest';
import type { Role } from '@/generated/prisma/enums';
import { ALL_ABILITIES, can, isStaff, outranks, type Ability } from './policy';

const ROLES: Role[] = ['reader', 'moderator', 'author', 'editor', 'owner'];

/** The whole table, by hand: `y` over anything, `o` over one's own, `-` never. Columns are ROLES. */
const TABLE: Record<Ability, string> = {
  'comment.post': 'yyyyy',
  'comment.report': 'yyyyy',
  'comment.edit': 'ooooo',
  'comment.delete': 'ooooo',
  'comment.skipReview': '-yyyy',
  'comment.moderate': '-y-yy',
  'comment.moderateOwn': '----y',
  'desk.enter': '-yyyy',
  'article.create': '--yyy',
  'article.view': '--oyy',
  'article.edit': '--oyy',
  'article.publish': '--oyy',
  'article.delete': '--oyy',
  'article.setBylines': '---yy',
  'media.view': '--yyy',
  'media.upload': '--yyy',
  'media.delete': '--oyy',
  'person.view': '-y-yy',
  'person.viewEmail': '---yy',
  'person.sanction': '-y-yy',
  'person.setRole': '----y',
  'settings.view': '----y',
  'settings.change': '----y',
  'log.view': '-y-yy',
  'outbox.view': '----y',
};

describe('can', () => {
  it('has every ability in the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...ALL_ABILITIES].sort());
  });

  for (const [ability, row] of Object.entries(TABLE) as [Ability, string][]) {
    it.each(ROLES.map((role, column) => [role, row[column]] as const))(`${ability} by %s is %s`, (role, mark) => {
      const actor = { id: 'me', role, sanction: null };
      expect(can(actor, ability, { ownerIds: ['somebody'] })).toBe(mark === 'y');
      expect(can(actor, ability)).toBe(mark === 'y');
      expect(can(actor, ability, { ownerIds: ['somebody', 'me'] })).toBe(mark !== '-');
    });
  }

  it('refuses everything to nobody, to the suspended and to the banned, owners included', () => {
    for (const ability of ALL_ABILITIES) {
      expect(can(null, ability)).toBe(false);
      for (const sanction of ['suspension', 'ban'] as const) {
        expect(can({ id: 'me', role: 'owner', sanction }, ability, { ownerIds: ['me'] })).toBe(false);
      }
    }
  });
});

describe('outranks', () => {
  it.each([
    ['moderator', 'reader', true],
    ['moderator', 'moderator', false],
    ['moderator', 'author', false],
    ['moderator', 'owner', false],
    ['editor', 'moderator', true],
    ['editor', 'editor', false],
    ['owner', 'editor', true],
    ['owner', 'owner', false],
  ] as const)('V13: %s over %s is %s', (role, other, expected) => {
    expect(outranks({ id: 'a', role, sanction: null }, { id: 'b', role: other })).toBe(expected);
  });

  it('holds for nobody over themself', () => {
    expect(outranks({ id: 'a', role: 'owner', sanction: null }, { id: 'a', role: 'reader' })).toBe(false);
  });
});

it('marks everybody but readers as staff', () => {
  expect(ROLES.filter(isStaff)).toEqual(['moderator', 'author', 'editor', 'owner']);
});
