import { z } from 'zod';
import type { MediaFilter } from '@/lib/media/queries';
import { paths, withQuery } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The list of pictures that an address asks for. What it does not understand, it leaves out (V14). */
export const mediaQuery = z
  .object({
    q: queryText,
    alt: z.literal('none').optional().catch(undefined),
    cursor: queryText,
  })
  .transform(({ alt, ...rest }): MediaFilter => ({ ...rest, undescribed: alt === 'none' || undefined }));

/** The address of a list of pictures. */
export function mediaAddress({ q, undescribed, cursor }: MediaFilter): string {
  return withQuery(paths.adminMedia, { q, alt: undescribed ? 'none' : undefined, cursor });
}
