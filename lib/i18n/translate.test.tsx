import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { phrase } from './phrase';
import { translate } from './translate';

it('counts as each language does', () => {
  const said = (language: string) => [0, 1, 2, 7].map((count) => translate(language)('comments.count', { count }));
  expect(said('en')).toEqual(['No comments', '1 comment', '2 comments', '7 comments']);
  expect(said('he')).toEqual(['אין תגובות', 'תגובה אחת', 'שתי תגובות', '7 תגובות']);
  expect(said('es-MX')).toEqual(['Sin comentarios', '1 comentario', '2 comentarios', '7 comentarios']);
});

it('speaks English where a language has no messages, and says so', () => {
  expect([translate('fr')('layout.search'), translate('fr').language]).toEqual(['Search', 'en']);
  expect([translate('he-IL').language, translate('he-IL').direction]).toEqual(['he-IL', 'rtl']);
});

it('says a phrase inside a phrase, and leaves a text as it is', () => {
  const t = translate('en');
  expect(t.say('1 < 2 & {x}')).toBe('1 < 2 & {x}');
  const limit = phrase('forms.check');
  expect(t.say({ id: 'forms.waitMinutes', values: { limit, minutes: 1 } })).toBe(
    'Please check what you entered. Please try again in a minute.',
  );
});

it('puts elements into a text, and escapes what is given', () => {
  const rich = translate('en').rich('forms.waitSeconds', { limit: <b>{'<i>'}</b>, seconds: 2 });
  expect(renderToStaticMarkup(rich)).toBe('<b>&lt;i&gt;</b> Please wait 2 seconds.');
});
