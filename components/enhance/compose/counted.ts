import type { FormWords } from '@/components/comments/form-words';

/** A text in the form that a number takes, with the number in it as the language writes it: as the server says it. */
export function counted({ language }: FormWords, texts: FormWords['left'], count: number): string {
  const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other ?? '';
  return text.replace('{count}', new Intl.NumberFormat(language).format(count));
}
