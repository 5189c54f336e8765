import { Mark } from './mark';

/** The mark and the name, as one word in the reading face: on the desk, at sign-in, under every page. */
export function Wordmark({ className = 'wordmark' }: { className?: string }) {
  return (
    <span className={className}>
      <Mark size="0.92em" />
      {'\u2009'}Rejoinder
    </span>
  );
}
