const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text without control characters (all but tab, line feed, form feed and carriage return), and with U+FFFD in the
 * place of half a surrogate pair: what PostgreSQL, XML 1.0 and an HTML parser all take as it is.
 */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

const SEEN = /[^\s\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** True when nobody would see anything of a text: only spaces, and characters without a shape. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** What was sent, with every text in it clean: in lists, under names, in the fields of a form. All else stays as it is. */
export function cleanTexts(sent: unknown): unknown {
  if (typeof sent === 'string') return cleanText(sent);
  if (Array.isArray(sent)) return sent.map(cleanTexts);
  const isRecord = sent instanceof FormData || Object.prototype.toString.call(sent) === '[object Object]';
  if (!isRecord) return sent;
  const entries = sent instanceof FormData ? [...sent] : Object.entries(sent as object);
  return Object.fromEntries(entries.map(([name, value]) => [name, cleanTexts(value)]));
}
