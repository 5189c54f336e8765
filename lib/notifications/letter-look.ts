/** Pixels: what most programs show beside their list of mail, and what phones narrow. */
export const WIDTH = 600;

/** The site's roles of color (styles/tokens.css) as plain values: few mail programs know custom properties. */
export const LIGHT = {
  page: '#f2f5f6',
  sheet: '#fcfdfd',
  ink: '#14191d',
  soft: '#46515a',
  rule: '#d5dde0',
  accent: '#0f5c6e',
  onAccent: '#ffffff',
} as const;

/** None of them pure black or white: programs that invert colors by force leave mid tones readable. */
export const DARK: Record<keyof typeof LIGHT, string> = {
  page: '#12161b',
  sheet: '#1a2027',
  ink: '#e4e9ec',
  soft: '#aeb9c1',
  rule: '#2d363f',
  accent: '#7cc4d4',
  onAccent: '#07191e',
};

/** What machines have; none is loaded. David and Times New Roman have Hebrew. */
export const FACES = {
  serif: "Charter,'Bitstream Charter','Iowan Old Style',Georgia,'Times New Roman',David,serif",
  sans: "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
} as const;

/** 20 px of line and 13 px above and below: 46 px in all, where WCAG 2.2 asks for 24 and hands for 44. */
export const BUTTON = {
  // Outlook for Windows takes the padding from the cell.
  cell: `background-color:${LIGHT.accent};border-radius:4px;mso-padding-alt:13px 26px`,
  link: [
    `display:inline-block;padding:13px 26px;border-radius:4px;background-color:${LIGHT.accent};color:${LIGHT.onAccent}`,
    `font-family:${FACES.sans};font-size:16px;line-height:20px;font-weight:bold;text-decoration:none`,
  ].join(';'),
};

const dark = (prefix: string): string =>
  [
    `${prefix}.page{background-color:${DARK.page}!important}`,
    `${prefix}.sheet{background-color:${DARK.sheet}!important}`,
    `${prefix}.rule{border-color:${DARK.rule}!important}`,
    `${prefix}.sheet{border-top-color:${DARK.accent}!important}`,
    `${prefix}.ink{color:${DARK.ink}!important}`,
    `${prefix}.soft{color:${DARK.soft}!important}`,
    `${prefix}.accent{color:${DARK.accent}!important}`,
    `${prefix}.button{background-color:${DARK.accent}!important;color:${DARK.onAccent}!important}`,
  ].join('');

/** The dark scheme, for programs that honor it, and once more for Outlook's, which mark their own with attributes. */
export const DARK_STYLE = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${dark('')}}`,
  dark('[data-ogsc] '),
  '@media (max-width:480px){.edge{padding-left:18px!important;padding-right:18px!important}}',
].join('');
