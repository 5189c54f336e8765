import { safeArticleAddress } from '@/lib/markup/addresses';

/** What a writer typed as an address, as a link may carry it: `example.org/page` and `name@example.org` are completed. Null when it leads nowhere. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return safeArticleAddress(`mailto:${text}`) ?? null;
  const isHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u.test(text);
  return safeArticleAddress(isHost ? `https://${text}` : text) ?? null;
}
