import { mailWorks } from '@/lib/accounts/mail-works';
import { MINUTE } from '@/lib/clock';
import { LINK_LIFETIME } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { readWords } from '../../../site-frame';
import { titled } from '../../titled';

export const generateMetadata = titled('accounts.checkMail');
// Says whether mail works as it is now, not as it was when the site was built.
export const dynamic = 'force-dynamic';

export default async function CheckMailPage() {
  const t = await readWords();
  const minutes = LINK_LIFETIME / MINUTE;
  return (
    <div className="panel">
      <h1>{t('accounts.checkMail')}</h1>
      {mailWorks() ? (
        <>
          <p>{t('accounts.checkMail.sent', { minutes })}</p>
          <p>{t('accounts.checkMail.nothing')}</p>
        </>
      ) : (
        <>
          <p>{t('accounts.checkMail.noMail', { minutes })}</p>
          <p>{t.rich('accounts.checkMail.quicker', { link: (words) => <a href={paths.signIn()}>{words}</a> })}</p>
        </>
      )}
      <p className="panel-end">
        <a href={paths.home()}>{t('accounts.home')}</a>
      </p>
    </div>
  );
}
