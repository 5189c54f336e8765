/** A request that hides inside another one. */
export const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
/** Requests whose end two servers may see at two places, by what is wrong with them. */
export const ambiguous = (host: string): Record<string, string> => {
  const post = (headers: string, body: string) =>
    `POST /api/forms/sign-in HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n\r\n${body}`;
  const length = `Content-Length: ${SMUGGLED.length + 5}`;
  const chunked = 'Transfer-Encoding: chunked';
  return {
    'both lengths': post(`${length}\r\n${chunked}`, `0\r\n\r\n${SMUGGLED}`),
    'both lengths, the other way round': post(`${chunked}\r\n${length}`, `0\r\n\r\n${SMUGGLED}`),
    'two lengths': post(`Content-Length: 0\r\n${length}`, `12345${SMUGGLED}`),
    'a list of lengths': post('Content-Length: 0, 50', SMUGGLED),
    'a signed length': post('Content-Length: +0', SMUGGLED),
    'a negative length': post('Content-Length: -1', SMUGGLED),
    'a hexadecimal length': post('Content-Length: 0x10', SMUGGLED),
    'a space before the colon': post(`${chunked.replace(':', ' :')}\r\n${length}`, `0\r\n\r\n${SMUGGLED}`),
    'an unknown coding': post('Transfer-Encoding: xchunked', `0\r\n\r\n${SMUGGLED}`),
    'chunked not last': post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${SMUGGLED}`),
    'a tab in the coding': post('Transfer-Encoding:\tchunked\x0b', `0\r\n\r\n${SMUGGLED}`),
    'a folded header': post(`X: 1\r\n ${chunked}\r\n${length}`, `0\r\n\r\n${SMUGGLED}`),
    'a bare line feed in a header': post(`X: 1\n${chunked}`, `0\r\n\r\n${SMUGGLED}`),
    'a bare carriage return': post(`X: 1\r${chunked}`, `0\r\n\r\n${SMUGGLED}`),
    'a NUL in a header': post(`X: \u0000${chunked}`, `0\r\n\r\n${SMUGGLED}`),
    'a chunk that lies': post(chunked, `1\r\nabc\r\n0\r\n\r\n${SMUGGLED}`),
    'an endless chunk size': post(chunked, `${'f'.repeat(20)}\r\n${SMUGGLED}`),
    'a chunk size with a space': post(chunked, `0 \n\r\n${SMUGGLED}`),
  };
};
