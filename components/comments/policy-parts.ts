/** A site's policy, plain text with paragraphs, as its first paragraph and the others. */
export function policyParts(policy: string): { line: string; rest: string[] } {
  const [line = '', ...rest] = policy
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return { line, rest };
}
