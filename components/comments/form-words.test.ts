import { describe, expect, it } from 'vitest';
import { counted } from '@/components/enhance/compose/counted';
import { translate } from '@/lib/i18n/translate';
import { COMMENT_MAX } from '@/lib/limits';
import { formWords, type FormWords } from './form-words';

const COUNTS = [1, 2, 3, 11, 20, 999, 1_000, 7_999, 12_345, 1_000_000];

describe.each(['en', 'he', 'es'])('what the script says in %s', (language) => {
  const t = translate(language);
  const words = JSON.parse(formWords(t)) as FormWords;

  it.each(COUNTS)('is what the server says of %d', (count) => {
    expect(counted(words, words.over, count)).toBe(t('compose.no.tooLong', { surplus: count, max: COMMENT_MAX }));
    expect(counted(words, words.left, count)).toBe(t('compose.left', { count }));
  });
});
