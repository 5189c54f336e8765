const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text without control characters (all but tab, line feed, form feed and carriage return), and with U+FFFD in the
 * place of half a surrogate pair: what PostgreSQL, XML 1.0 and an HTML parser all take as it is.
 */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}
