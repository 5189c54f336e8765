import { Icon, ICON_NAMES } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { Wordmark } from '@/components/ui/wordmark';

const MARK_SIZES = [16, 24, 48, 96] as const;

/** The mark at the sizes that it is met in, and the wordmark. */
export function Marks() {
  return (
    <p className="design-marks">
      {MARK_SIZES.map((size) => (
        <Mark key={size} size={size} />
      ))}
      <Wordmark className="design-wordmark wordmark" />
    </p>
  );
}

/** Every icon with its name. */
export function IconSheet() {
  return (
    <ul className="design-icons">
      {ICON_NAMES.map((name) => (
        <li key={name}>
          <Icon name={name} size={20} />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}
