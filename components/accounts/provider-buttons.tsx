import { Button } from '@/components/ui/button';

type Props = { providers: { id: string; name: string }[]; next: string };

/** One button for each provider that the operator has configured; nothing without one. */
export function ProviderButtons({ providers, next }: Props) {
  return providers.map(({ id, name }) => (
    <form key={id} method="post" action={`/api/auth/signin/${id}`}>
      <input type="hidden" name="next" value={next} />
      <Button kind="quiet">Continue with {name}</Button>
    </form>
  ));
}
