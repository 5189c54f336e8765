import type { Tombstone as TombstoneView } from '@/lib/comments/public-tree';

const WORDS = {
  'by author': 'This comment was deleted by its author.',
  'by moderators': 'This comment was removed by the moderators.',
  'for now': 'This comment is not shown at the moment.',
} as const;

/** Holds the place of a hidden comment to which others replied. */
export function Tombstone({ id, gone }: TombstoneView) {
  return (
    <p className="tombstone" id={`c${id}`}>
      {WORDS[gone]}
    </p>
  );
}
