import type { Told } from '@/lib/moderation/opened-comment';

/** An instant that the server told in the site's words. */
export function ToldTime({ at }: { at: Told }) {
  return <time dateTime={at.iso}>{at.words}</time>;
}
