/** A part of a file's name that says what it is: letters of any script, digits and hyphens. */
export function fileWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
