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

/** What the address of a refused upload says (`app/api/uploads/route.ts`), in words; null for all else. */
export function refusalIn(code: string | string[] | undefined): string | null {
  const words: Record<string, string> = {
    invalid:
      'This picture could not be taken: it has to be a JPEG, PNG, WebP, GIF or AVIF within the limits named here.',
    rate_limited: 'You have uploaded a lot in a short time. Please try again in a little while.',
    forbidden: 'You may not upload pictures.',
    unavailable: 'The picture could not be stored. Please try again in a little while.',
  };
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? null) : null;
}
