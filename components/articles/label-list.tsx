import type { ArticleLabelView } from '@/lib/articles/summary';
import { paths } from '@/lib/paths';

/** The labels of an article; nothing without any. */
export function LabelList({ labels }: { labels: readonly ArticleLabelView[] }) {
  if (labels.length === 0) return null;
  return (
    <ul className="labels" aria-label="Labels">
      {labels.map(({ name, slug }) => (
        <li key={slug}>
          <a href={paths.label(slug)} rel="tag">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
