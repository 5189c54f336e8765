import { Button } from '@/components/ui/button';
import type { Translate } from '@/lib/i18n/translate';

type Props = { providers: { id: string; name: string }[]; next: string; t: Translate };

/** One button for each provider that the operator has configured; nothing without one. */
export function ProviderButtons({ providers, next, t }: Props) {
  if (providers.length === 0) return null;
  return (
    <div className="providers">
      <p className="or">{t('accounts.or')}</p>
      {providers.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <input type="hidden" name="next" value={next} />
          <Button kind="quiet">{t('accounts.continueWith', { provider: name })}</Button>
        </form>
      ))}
    </div>
  );
}
