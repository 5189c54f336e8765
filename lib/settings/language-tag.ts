/** True for a well-formed BCP 47 language tag (`en`, `he`, `pt-BR`), as ECMA-402 reads them. */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > 35) return false; // RFC 5646, 4.4.1: room for every tag that registries can make
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
