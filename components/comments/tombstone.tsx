import type { Tombstone as TombstoneView } from '@/lib/comments/public-tree';
import type { Translate } from '@/lib/i18n/translate';

const WORDS = {
  'by author': 'comments.goneByAuthor',
  'by moderators': 'comments.goneByModerators',
  'for now': 'comments.goneForNow',
} as const;

/** Holds the place of a hidden comment to which others replied. */
export function Tombstone({ id, gone, t }: TombstoneView & { t: Translate }) {
  return (
    <p className="tombstone" id={`c${id}`}>
      {t(WORDS[gone])}
    </p>
  );
}
