/** The mark on a field of 16 by 16: a statement, and the same shape turned round and set in, its reply. */
export const MARK_OUTLINE = 'M1 1h10v6H5l-4 4zM15 15H5V9h6l4-4z';

type MarkProps = {
  /** Left out beside the product's name, which says the same. */
  label?: string;
  size?: number | string;
  className?: string;
};

/** Rejoinder's mark, in the color of the text around it. */
export function Mark({ label, size = '1em', className = 'mark-shape' }: MarkProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={MARK_OUTLINE} />
    </svg>
  );
}
