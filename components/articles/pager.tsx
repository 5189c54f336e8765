type PagerProps = {
  label: string;
  /** Address and words of the page towards the beginning, and of the one towards the end. */
  back?: { href: string; words: string } | null;
  on?: { href: string; words: string } | null;
};

/** Plain links between the pages of a list; nothing where there is one page. */
export function Pager({ label, back, on }: PagerProps) {
  if (!back && !on) return null;
  return (
    <nav className="pager" aria-label={label}>
      {back && (
        <a href={back.href} rel="prev">
          {back.words}
        </a>
      )}
      {on && (
        <a href={on.href} rel="next">
          {on.words}
        </a>
      )}
    </nav>
  );
}
