import type { Prisma } from '@/generated/prisma/client';

/** What is read of a decision wherever one is shown or judged. */
export const decisionColumns = {
  id: true,
  number: true,
  action: true,
  reason: true,
  statusBefore: true,
  statusAfter: true,
  commentRevision: true,
  createdAt: true,
  decider: { select: { id: true, name: true } },
} satisfies Prisma.DecisionSelect;
