import type { Metadata } from 'next';
import { mailWorks } from '@/lib/accounts/mail-works';
import { MINUTE } from '@/lib/clock';
import { LINK_LIFETIME } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { readWords } from '../../../site-frame';
import { titled } from '../../titled';

// Says whether mail works as it is now, not as it was when the site was built.
export const dynamic = 'force-dynamic';

const title = () => (mailWorks() ? 'accounts.checkMail' : 'accounts.checkMail.askTitle');

export const generateMetadata = (): Promise<Metadata> => titled(title())();

type Props = { searchParams: Promise<{ for?: string | string[] }> };

/** After a link was asked for: where it is to be found, the same whether the address is known here or not (V23). */
export default async function CheckMailPage({ searchParams }: Props) {
  const [{ for: purpose }, t] = [await searchParams, await readWords()];
  const minutes = LINK_LIFETIME / MINUTE;
  const confirms = purpose === 'address';
  return (
    <div className="panel">
      <h1>{t(title())}</h1>
      {mailWorks() ? (
        <>
          <p>{t('accounts.checkMail.sent', { minutes })}</p>
          <p>{t(confirms ? 'accounts.checkMail.nothingToConfirm' : 'accounts.checkMail.nothing')}</p>
        </>
      ) : (
        <>
          <p>{t('accounts.checkMail.noMail', { minutes })}</p>
          {confirms && <p>{t('accounts.checkMail.confirms')}</p>}
          {purpose === undefined && (
            <p>{t.rich('accounts.checkMail.quicker', { link: (words) => <a href={paths.signIn()}>{words}</a> })}</p>
          )}
        </>
      )}
      <p className="panel-end">
        {confirms ? (
          <a href={paths.settings}>{t('accounts.checkMail.settings')}</a>
        ) : (
          <a href={paths.home()}>{t('accounts.home')}</a>
        )}
      </p>
    </div>
  );
}
