import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/i18n/translate';

type Props = { title: string; on: { href: string; words: string }; t: Translate };

/** Stands where a mailed link led that was used, or is too old, with the way to go on from here. */
export function LinkOver({ title, on, t }: Props) {
  return (
    <div className="panel">
      <h1>{title}</h1>
      <Notice kind="error">{t('accounts.link.over')}</Notice>
      <p>
        <a className="button" href={on.href}>
          {on.words}
        </a>
      </p>
    </div>
  );
}
