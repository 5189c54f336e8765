export type QueueCommand =
  'next' | 'previous' | 'approve' | 'reject' | 'spam' | 'undo' | 'select' | 'open' | 'search' | 'help';

/** The keys of the queue, in the order in which the list of them tells. */
export const QUEUE_KEYS: readonly { key: string; command: QueueCommand; does: string }[] = [
  { key: 'j', command: 'next', does: 'Go to the next comment' },
  { key: 'k', command: 'previous', does: 'Go to the comment before' },
  { key: 'a', command: 'approve', does: 'Approve it, or all that are selected' },
  { key: 'r', command: 'reject', does: 'Reject it, or all that are selected, with a reason' },
  { key: 's', command: 'spam', does: 'Mark it, or all that are selected, as spam' },
  { key: 'u', command: 'undo', does: 'Take the last decision back' },
  { key: 'x', command: 'select', does: 'Select it, or not' },
  { key: 'Enter', command: 'open', does: 'Read it with its thread' },
  { key: '/', command: 'search', does: 'Search' },
  { key: '?', command: 'help', does: 'Show these keys' },
];

/** What a key that is held down may do again and again. */
const MOVES: readonly QueueCommand[] = ['next', 'previous'];

export type PressedKey = {
  key: string;
  /** The place of the key on the keyboard, whatever its layout. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** The key is being held down. */
  repeat: boolean;
  /** The focus is where text goes, or in a dialog. */
  typing: boolean;
  /** The focus is on a link or a button, which take Enter for themselves. */
  onControl: boolean;
};

/**
 * What a key asks for; null for keys that mean nothing here, while typing, and with a modifier, which belongs to the
 * browser. A key held down moves through the list but decides only once. Where the layout has no Latin letters, the
 * key's place counts.
 */
export function commandOf({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
  typing,
  onControl,
}: PressedKey): QueueCommand | null {
  if (typing || ctrlKey || metaKey || altKey) return null;
  if (key === 'Enter' && onControl) return null;
  const isLatin = key.length !== 1 || key.charCodeAt(0) < 128;
  const meant = isLatin ? key : code.replace(/^Key/, '');
  const command = QUEUE_KEYS.find((candidate) => candidate.key.toLowerCase() === meant.toLowerCase())?.command ?? null;
  return repeat && command && !MOVES.includes(command) ? null : command;
}
