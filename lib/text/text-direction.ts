const LETTER = /\p{L}/u;
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a text runs by its first letter, as `dir="auto"` has it (HTML Standard, 3.2.6.4); undefined without any. */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
  const first = LETTER.exec(text)?.[0];
  if (first === undefined) return undefined;
  return FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}
