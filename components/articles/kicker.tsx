import type { ArticleLabelView } from '@/lib/articles/summary';
import { paths } from '@/lib/paths';

/** The first label of an article above its headline; nothing without any. */
export function Kicker({ labels: [label] }: { labels: readonly ArticleLabelView[] }) {
  if (!label) return null;
  return (
    <p className="kicker">
      <a href={paths.label(label.slug)} dir="auto">
        {label.name}
      </a>
    </p>
  );
}
