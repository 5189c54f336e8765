import { expect, it } from 'vitest';
import { copyLine } from './copy';

it('writes a row as COPY reads it', () => {
  const at = new Date('2026-03-14T09:26:53.589Z');
  expect(copyLine(['a\tb\\N', 'line\nline\r', null, 3, at])).toBe(
    'a\\tb\\\\N\tline\\nline\\r\t\\N\t3\t2026-03-14T09:26:53.589Z\n',
  );
  expect(copyLine([['plain', 'with "quotes" and \\', 'a,b{}'], []])).toBe(
    '{"plain","with \\\\"quotes\\\\" and \\\\\\\\","a,b{}"}\t{}\n',
  );
});
