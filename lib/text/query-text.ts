import { z } from 'zod';
import { cleanText } from './clean-text';

/**
 * One text from an address, without the characters that PostgreSQL refuses. What is no text, or empty, is undefined:
 * an address that somebody made up is read as far as it can be.
 */
export const queryText = z
  .string()
  .transform((value) => cleanText(value).trim() || undefined)
  .optional()
  .catch(undefined);
