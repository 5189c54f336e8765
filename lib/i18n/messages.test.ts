import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { english, LANGUAGES, type MessageId } from './messages';

/** The names of a text's arguments and tags, in any order. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...namesIn(element.children)];
    const branches = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...branches];
  });
}

function pluralsIn(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.plural) return [Object.keys(element.options)];
    return element.type === TYPE.tag ? pluralsIn(element.children) : [];
  });
}

const ids = Object.keys(english) as MessageId[];
const unique = (names: string[]) => [...new Set(names)].sort();

describe.each(Object.entries(LANGUAGES))('%s', (language, messages) => {
  it('has every message and no other', () => expect(Object.keys(messages).sort()).toEqual([...ids].sort()));

  it('asks for what the English text asks for', () => {
    const asked = (text: string) => unique(namesIn(parse(text)));
    const differing = ids.filter((id) => asked(messages[id]).join() !== asked(english[id]).join());
    expect(differing).toEqual([]);
  });

  it('has a branch for every plural form of the language', () => {
    // A branch for a fraction (`many` in Spanish is for millions) falls to `other`.
    const needed = { en: ['one'], he: ['one', 'two'], es: ['one'] }[language] ?? [];
    const lacking = ids.filter((id) =>
      pluralsIn(parse(messages[id])).some((keys) => [...needed, 'other'].some((key) => !keys.includes(key))),
    );
    expect(lacking).toEqual([]);
  });

  it('is typographic: no straight quotation marks', () => {
    expect(ids.filter((id) => /(?<!=)["'](?!$)/.test(messages[id].replace(/'[{}<>]+'/g, '')))).toEqual([]);
  });
});
