import type { TextPart } from '@/lib/search/hits';

/** A piece of an article with what was searched for marked. */
export function FoundText({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
