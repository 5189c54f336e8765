import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/http/form-state';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type SignedInAlreadyProps = {
  name: string;
  next: string;
  t: Translate;
  /** What opens the form for another account. */
  other: string;
  errors: FormState['errors'];
  children: ReactNode;
};

/** For whoever followed a `Sign in` that stands on every page, for them as well: who they are, the ways on, and the form folded away unless it was just refused. */
export function SignedInAlready({ name, next, t, other, errors, children }: SignedInAlreadyProps) {
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
      <details className="other-account" open={Object.keys(errors).length > 0}>
        <summary>{other}</summary>
        {children}
      </details>
    </>
  );
}
