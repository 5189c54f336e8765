// Scripts written from right to left, by the languages that use them (Unicode CLDR, "characterOrder").
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ku-arab',
  'nqo',
  'pa-arab',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', script = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(base) || RIGHT_TO_LEFT.has(`${base}-${script}`) ? 'rtl' : 'ltr';
}
