import type { ComponentProps } from 'react';

const CLASSES = { primary: 'button', quiet: 'button button-quiet', danger: 'button button-danger' } as const;

/** A button that sends its form unless `type` says otherwise. */
export function Button({ kind = 'primary', ...rest }: { kind?: keyof typeof CLASSES } & ComponentProps<'button'>) {
  return <button type="submit" className={CLASSES[kind]} {...rest} />;
}
