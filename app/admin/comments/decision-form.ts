import { z } from 'zod';
import { decisionInput, QUEUE_TABS } from '@/lib/moderation/schema';

/** A decision as a plain form sends it; the framework's own fields in it are dropped. */
export const decisionForm = z.preprocess(
  (sent) => (sent instanceof FormData ? Object.fromEntries(sent) : sent),
  decisionInput.extend({ tab: z.enum(QUEUE_TABS).catch('pending') }),
);
