import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type SignedInAlreadyProps = { name: string; next: string; t: Translate };

/** For whoever followed a `Sign in` that stands on every page, for them as well: who they are, and the ways on. */
export function SignedInAlready({ name, next, t }: SignedInAlreadyProps) {
  return (
    <>
      <Notice kind="done">{t.rich('accounts.signedInAlready', { name: <bdi>{name}</bdi> })}</Notice>
      <p className="actions">
        <a className="button" href={next}>
          {t('accounts.goOn')}
        </a>
        <a href={paths.ownComments()}>{t('comments.own.title')}</a>
        <a href={paths.settings}>{t('accounts.settings')}</a>
      </p>
      <noscript>
        <p className="hint">{t('accounts.sameForAll')}</p>
      </noscript>
    </>
  );
}
