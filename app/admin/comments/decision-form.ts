import { z } from 'zod';
import { decisionInput, undoInput } from '@/lib/moderation/schema';
import { listNamed } from './queue-address';

/** A plain form as an object; the framework's own fields in it are dropped by the schema. */
const fields = (sent: unknown) => (sent instanceof FormData ? Object.fromEntries(sent) : sent);

/** The list that the form stood in, to go back to. Read as an address of the queue, it leads nowhere else. */
const list = z.string().catch('').transform(listNamed);

/** A decision as a plain form sends it. */
export const decisionForm = z.preprocess(fields, decisionInput.extend({ list }));
/** The taking back of one. */
export const undoForm = z.preprocess(fields, undoInput.extend({ list }));
