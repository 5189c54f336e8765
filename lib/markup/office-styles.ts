/** The declarations of a `style` attribute, names and values in lower case. Reads at most `DECLARATIONS_MAX`. */
export function stylesOf(style: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  if (style === '') return styles;
  for (const declaration of style.toLowerCase().split(';', DECLARATIONS_MAX)) {
    const colon = declaration.indexOf(':');
    if (colon > 0) styles.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return styles;
}

const DECLARATIONS_MAX = 60;

type Styles = ReadonlyMap<string, string>;

/** Whether the text is not shown where it comes from. */
export function isHidden(styles: Styles): boolean {
  return styles.get('display') === 'none' || styles.get('mso-hide') === 'all';
}

/** Whether the text is the bullet or number that Word writes out before a list paragraph. */
export function isMarker(styles: Styles): boolean {
  return styles.get('mso-list') === 'ignore';
}

/** How deep in a list Word has this paragraph (`mso-list: l0 level2 lfo1`); 0 for no list. */
export function listLevel(styles: Styles, className: string): number {
  const list = styles.get('mso-list') ?? '';
  if (list === '' || list === 'none') return 0;
  const level = /level(\d)/.exec(list)?.[1];
  return level ? Number(level) : /MsoListParagraph/.test(className) ? 1 : 0;
}

/** The marks that a span's style stands for. Underlining is left out: it mostly comes with a link. */
export function styleMarks(styles: Styles): string[] {
  const marks: string[] = [];
  if (/^(?:bold|bolder|[6-9]00)$/.test(styles.get('font-weight') ?? '')) marks.push('strong');
  if (/^(?:italic|oblique)/.test(styles.get('font-style') ?? '')) marks.push('em');
  const lines = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`;
  if (lines.includes('line-through')) marks.push('s');
  const align = styles.get('vertical-align');
  if (align === 'super') marks.push('sup');
  if (align === 'sub') marks.push('sub');
  return marks;
}

/** The element that one of Word's paragraph classes stands for. */
export function namedBlock(name: string, className: string): string | undefined {
  if (name !== 'p' || !className.startsWith('Mso')) return undefined;
  if (/^Mso(?:Title|Heading1)\b/.test(className)) return 'h2';
  const level = /^MsoHeading([2-9])\b/.exec(className)?.[1];
  if (level) return `h${Math.min(Number(level), 4)}`;
  return /^Mso(?:Intense)?Quote\b/.test(className) ? 'blockquote' : undefined;
}
