import { deciding } from './icons/deciding';
import { moving } from './icons/moving';
import { reading } from './icons/reading';
import { things } from './icons/things';
import { writing } from './icons/writing';

const OUTLINES = { ...reading, ...deciding, ...moving, ...writing, ...things };

export type IconName = keyof typeof OUTLINES;

type IconProps = {
  name: IconName;
  /** What it says to those who do not see it. Left out beside words that say the same, and inside a control that has a name. */
  label?: string;
  /** Height and width: pixels, or a CSS length. */
  size?: number | string;
  className?: string;
};

/** One icon of the one set, in the color of the text around it. It is an ornament unless it has a label of its own. */
export function Icon({ name, label, size = '1.15em', className = 'icon' }: IconProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={OUTLINES[name]} />
    </svg>
  );
}

/** Every name, for the page that shows them all. */
export const ICON_NAMES = Object.keys(OUTLINES).sort() as IconName[];
