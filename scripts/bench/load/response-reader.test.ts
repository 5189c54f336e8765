import { expect, it } from 'vitest';
import { ResponseReader } from './response-reader';

const answer = (body: string, head = 'HTTP/1.1 200 OK') =>
  `${head}\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

function read(pieces: readonly string[]): { began: number; ended: number[] } {
  const seen = { began: 0, ended: [] as number[] };
  const reader = new ResponseReader({ began: () => (seen.began += 1), ended: (length) => seen.ended.push(length) });
  for (const piece of pieces) reader.feed(Buffer.from(piece, 'latin1'));
  return seen;
}

it('counts answers, several in one piece', () => {
  expect(read([answer('one') + answer('') + answer('three')])).toEqual({ began: 3, ended: [3, 0, 5] });
});

it('counts answers cut anywhere, byte by byte', () => {
  expect(read([...(answer('HTTP/1.1 200\r\n\r\n') + answer('two'))])).toEqual({ began: 2, ended: [16, 3] });
});

it('does not count an answer that is not whole', () => {
  expect(read([answer('one').slice(0, -1)])).toEqual({ began: 1, ended: [] });
});

it('ends on any other answer: an error page must not pass for speed', () => {
  expect(() => read([answer('sorry', 'HTTP/1.1 503 Service Unavailable')])).toThrow('503');
  expect(() => read(['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'])).toThrow('Content-Length');
});
