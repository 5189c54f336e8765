import type { CommentStatus } from '@/generated/prisma/enums';

const LOOKS: Record<CommentStatus, { className: string; word: string }> = {
  pending: { className: 'badge badge-warn', word: 'waiting' },
  approved: { className: 'badge badge-ok', word: 'approved' },
  rejected: { className: 'badge badge-danger', word: 'rejected' },
  spam: { className: 'badge badge-danger', word: 'spam' },
};

/** How a comment stands. */
export function StatusBadge({ status }: { status: CommentStatus }) {
  const { className, word } = LOOKS[status];
  return <span className={className}>{word}</span>;
}
