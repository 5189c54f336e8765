import { confusablesMap } from 'confusables';

/** Marks that may be left out, or overlooked, without making another word: accents, Hebrew points, Arabic vowels. */
const OVERLOOKED =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;

/** Scripts whose letters can be taken for Latin ones; in the others the table would only mix up different words. */
const LOOKS_LATIN =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Canadian_Aboriginal}\p{Script=Common}]/u;

/** What the package's table lacks of Unicode's own (UTS #39, confusables.txt), of scripts in use, and letters read as two. */
const ALSO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    ӕ: 'ae',
    œ: 'oe',
    ы: 'bl',
    ю: 'lo',
    ƽ: 's',
    ϱ: 'p',
    ȣ: '8',
    ք: 'f',
    ʣ: 'dz',
    ʦ: 'ts',
  }),
);

/**
 * What a short text looks like at a glance: without case, accents, spaces and punctuation, and with one letter for all
 * that are hard to tell apart (`l`, `I`, `1`; `o`, `0`; `rn`, `m`; Latin, Greek and Cyrillic twins). Two texts that look
 * alike have the same skeleton. It is for comparing only. Limit: Greek capitals that pass for Latin ones are compared
 * by their small letters.
 */
export function skeletonOf(text: string): string {
  return fold(text.toLowerCase());
}

/** As `skeletonOf`, but with the capitals seen as they were typed. */
export function skeletonAsTyped(text: string): string {
  return fold(text);
}

function fold(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKD').replace(OVERLOOKED, '')) folded += twin(character);
  return folded
    .normalize('NFKD')
    .replace(OVERLOOKED, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}|]/gu, '')
    .replace(/[i1|ı]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .normalize('NFC');
}

function twin(character: string): string {
  if (character <= '\u007F') return character;
  const also = ALSO.get(character.toLowerCase());
  if (also !== undefined) return also;
  return (LOOKS_LATIN.test(character) && confusablesMap.get(character)) || character;
}
