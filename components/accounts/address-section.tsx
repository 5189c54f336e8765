import type { OwnSettings } from '@/lib/accounts/own-settings';
import type { Translate } from '@/lib/i18n/translate';
import { ConfirmAddress } from './confirm-address';

type Props = { own: OwnSettings; mailWorks: boolean; t: Translate };

export function AddressSection({ own, mailWorks, t }: Props) {
  return (
    <section className="settings-part" aria-labelledby="address">
      <h2 id="address">{t('accounts.address')}</h2>
      <p>
        <bdi className="address">{own.email}</bdi>{' '}
        <span className={own.emailVerified ? 'tag tag-done' : 'tag'}>
          {t(own.emailVerified ? 'accounts.address.confirmed' : 'accounts.address.unconfirmed')}
        </span>
      </p>
      {!own.emailVerified && (
        <ConfirmAddress words={t('accounts.address.confirm')}>
          {!mailWorks && <p className="hint">{t('accounts.address.noMail')}</p>}
        </ConfirmAddress>
      )}
    </section>
  );
}
