import type { ArticleLabelView } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

/** The labels of an article; nothing without any. */
export function LabelList({ labels, t }: { labels: readonly ArticleLabelView[]; t: Translate }) {
  if (labels.length === 0) return null;
  return (
    <ul className="labels" aria-label={t('reading.labels')}>
      {labels.map(({ name, slug }) => (
        <li key={slug}>
          <a href={paths.label(slug)} rel="tag" dir="auto">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
