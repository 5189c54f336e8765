import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SubmitRow } from '@/components/ui/submit-row';
import { forms } from '@/lib/paths';

type Props = { words: string; children?: ReactNode };

/** Asks for the mail by which the reader's address is confirmed. */
export function ConfirmAddress({ words, children }: Props) {
  return (
    <form className="form" method="post" action={forms.requestVerification}>
      {children}
      <SubmitRow>
        <Button kind="quiet">{words}</Button>
      </SubmitRow>
    </form>
  );
}
