/** Characters of a text in the log: a stack fits, a comment that an error quotes does not. */
const TEXT_MAX = 4_000;

/** What texts in a log are searched for, in this order. Each pattern looks at a character a number of times that TEXT_MAX bounds. */
const PATTERNS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // The credentials of an address: postgresql://user:password@host.
  [/(?<=\/\/)[^\s/@]{1,300}@/g, '[credentials]@'],
  // As it is typed, full-width, or as addresses of pages spell either.
  [
    /[^\s"'`<>()[\]{},;:=@＠﹫/]{1,64}(?:[@＠﹫]|%(?:25){0,2}(?:40|EF%(?:25){0,2}(?:BC%(?:25){0,2}A0|B9%(?:25){0,2}AB)))[^\s"'`<>()[\]{},;:@/]{1,255}/gi,
    '[address]',
  ],
  // Tokens are 43 characters of base64url, their hashes 64 of hexadecimal (lib/secrets.ts). Ids are 36 and slugs have
  // no capitals: they stay. One without capitals is known by digits among its letters, unless it is the name of a file.
  [/(?<![\w-])(?=[\w-]*[A-Z])[\w-]{40,}(?![\w-])/g, '[token]'],
  [/(?<![\w-])(?=(?:[\w-]*?(?:\d[a-z]|[a-z]\d)){4})[\w-]{40,}(?![\w-]|\.\w)/g, '[token]'],
  [/(?<![\w-])[0-9a-f]{64}(?![\w-])/g, '[token]'],
  // What stands in the place of `?` is what a reader typed or was sent by mail.
  [/(?<=\/[^\s?"]*)\?[^\s"')]*/g, ''],
  // PostgreSQL quotes values in its messages: `Key (name_key)=(ada) already exists`, `for type uuid: "x"`.
  [/(?<=\)=)\([^)]{0,2000}\)/g, '([value])'],
  [/(?<=: )"[^"]{0,2000}"/g, '"[value]"'],
];

/**
 * A text for the log, without what could be somebody's: addresses, secrets, what they typed. It errs on the side of
 * taking out too much. The rules of the house are the first line of defense; this is the second.
 */
export function redacted(text: string): string {
  const short = text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text;
  return PATTERNS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), short);
}
