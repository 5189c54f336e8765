const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * A name or title as it stands in a sentence of the other direction: between FIRST STRONG ISOLATE and POP DIRECTIONAL
 * ISOLATE (Unicode Standard Annex 9, 2.4), so that it cannot turn the words around it. As it is when nothing in it could.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? `\u2068${text}\u2069` : text;
}
