const STEPS = ['step-5', 'step-4', 'step-3', 'step-2', 'step-1', 'step-0', 'step--1', 'step--2'] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The steps of the type scale, each in its own size. */
export function TypeScale() {
  return (
    <ol className="design-steps">
      {STEPS.map((step) => (
        <li key={step}>
          <code>--{step}</code>
          <span className={`design-${step}`}>A statement and its reply</span>
        </li>
      ))}
    </ol>
  );
}

/** What the serif can do. */
export function TypeFeatures() {
  return (
    <ul className="design-features">
      <li>
        Regular 400, <b>bold 700</b>, <em>italic</em>, and <strong className="design-head">head 650</strong>
      </li>
      <li>
        <span className="design-old">Old-style figures 0123456789</span> · lining 0123456789
      </li>
      <li>
        <span className="design-tabular">Tabular 1,111.10 · 2,908.44</span>
      </li>
      <li>
        <span className="design-small">Small capitals for nato and bbc</span>
      </li>
      <li>“Quotation”, ‘within’ – dash — longer dash … ½ € £ → † ‡ № ™</li>
      <li>
        Łódź, Reykjavík, Şanlıurfa, Győr, Dvořák; in italic: <em>Łódź, Győr, Dvořák</em>
      </li>
    </ul>
  );
}

/** The steps of space. */
export function SpaceScale() {
  return (
    <ol className="design-spaces">
      {SPACES.map((step) => (
        <li key={step}>
          <code>--space-{step}</code>
          <span className={`design-space design-space-${step}`} aria-hidden="true" />
        </li>
      ))}
    </ol>
  );
}
