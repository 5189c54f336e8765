import { fenceAt, indentOf, withoutIndent } from './markdown-lines';

export interface Code {
  readonly language: string;
  readonly code: string;
  /** The index of the first line after it. */
  readonly end: number;
}

/** Code that is indented by four columns or more, from a line that is. */
export function indentedCodeAt(lines: readonly string[], at: number): Code {
  const code: string[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (line.trim() !== '' && indentOf(line) < 4) break;
    code.push(withoutIndent(line, 4));
  }
  return { language: '', code: code.join('\n').trimEnd(), end };
}

/** Code between two fences, or from one to the end of the text. */
export function fencedCodeAt(lines: readonly string[], at: number): Code | undefined {
  const line = lines[at] ?? '';
  const fence = fenceAt(line.trimStart());
  if (!fence) return undefined;
  const code: string[] = [];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const next = lines[end] ?? '';
    const last = fenceAt(next.trim());
    if (last && last.mark.startsWith(fence.mark) && last.info === '') {
      end++;
      break;
    }
    code.push(withoutIndent(next, indentOf(line)));
  }
  return { language: fence.info.split(/\s/, 1)[0] ?? '', code: code.join('\n'), end };
}
