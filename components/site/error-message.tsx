import { english } from '@/lib/i18n/messages';
import type { Translate } from '@/lib/i18n/translate';
import { REQUEST_ID_MARK } from '@/lib/http/internal-headers';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';

type Titled<Id> = Id extends `errors.${infer Status}.title` ? Status : never;
export type ErrorStatus = Titled<keyof typeof english>;

const hasWords = (status: string): status is ErrorStatus => Object.hasOwn(english, `errors.${status}.title`);

/** The status whose words fit best: its own, or those of a defect or of an unreadable request. */
export function errorStatusOf(status: string): ErrorStatus {
  if (hasWords(status)) return status;
  if (/^5\d\d$/.test(status)) return '500';
  return /^4\d\d$/.test(status) ? '400' : '404';
}

export function titleOfError(status: ErrorStatus, t: Translate): string {
  return t(`errors.${status}.title`);
}

/** What went wrong, in plain words, and two ways on. */
export function ErrorMessage({ status, t }: { status: ErrorStatus; t: Translate }) {
  return (
    <div className="panel error-message">
      <p className="kicker">{t('errors.kicker', { status })}</p>
      <h1>{titleOfError(status, t)}</h1>
      <p>{t(`errors.${status}.words`)}</p>
      <form className="search-form" action={paths.search()} method="get" role="search">
        <label className="visually-hidden" htmlFor="error-q">
          {t('reading.searchLabel')}
        </label>
        <input id="error-q" type="search" name="q" maxLength={SEARCH_QUERY_MAX} dir="auto" />
        <button className="button" type="submit">
          {t('reading.search')}
        </button>
      </form>
      {status === '404' && (
        <p className="meta">{t.rich('comments.ifYours', { link: (words) => <a href={paths.signIn()}>{words}</a> })}</p>
      )}
      <p>
        <a href={paths.home()}>{t('errors.home')}</a>
      </p>
      {status.startsWith('5') && <p className="meta">{t('errors.request', { id: REQUEST_ID_MARK })}</p>}
    </div>
  );
}
