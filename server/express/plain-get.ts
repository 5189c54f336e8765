/** What a plain GET asks for: its target as it was sent, and its Accept-Encoding. */
export type PlainGet = { target: string; acceptEncoding: string | undefined };

/** Bytes. Half of what the normal way takes: a request that is nearly too long is judged there. */
const LENGTH_MAX = 8 * 1024;
const FIELDS_MAX = 100;

const REQUEST_LINE = /GET (\/[!-~]*) HTTP\/1\.1\r\n/y;
// One space, and a value of printable ASCII without blanks at its ends: what every reader of HTTP reads alike.
const FIELD = /([A-Za-z][A-Za-z\d-]*): ([!-~](?:[ -~]*[!-~])?)\r\n/y;
const HOST = /^[A-Za-z\d.:[\]-]+$/;

/**
 * Fields that change where a request ends, what becomes of its connection, or its answer (RFC 9112, 6; RFC 9110, 7.8, 10.1.1
 * and 13.1), and those that could. Whatever else a visitor sends, nobody looks at where a kept page is the answer.
 */
const NOT_PLAIN = new Set([
  ...['content-length', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'http2-settings', 'expect'],
  ...['keep-alive', 'proxy-connection', 'range', 'authorization', 'proxy-authorization'],
  ...['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range'],
]);

/**
 * Reads exactly one whole GET that leaves nothing to interpret: HTTP/1.1, one host, no body, no condition, a connection that
 * stays open. Null for the smallest doubt; a request that is refused here is not wrong, it is only for somebody else to judge.
 */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  if (chunk.length > LENGTH_MAX) return null;
  const text = chunk.toString('latin1');
  REQUEST_LINE.lastIndex = 0;
  const target = REQUEST_LINE.exec(text)?.[1];
  if (target === undefined) return null;
  let [at, hosts] = [REQUEST_LINE.lastIndex, 0];
  let acceptEncoding: string | undefined;
  for (let fields = 0; fields < FIELDS_MAX; fields += 1) {
    FIELD.lastIndex = at;
    const field = FIELD.exec(text);
    // The empty line, and nothing after it.
    if (field === null)
      return hosts === 1 && text.length === at + 2 && text.endsWith('\r\n') ? { target, acceptEncoding } : null;
    at = FIELD.lastIndex;
    const [, name = '', value = ''] = field;
    const lower = name.toLowerCase();
    if (NOT_PLAIN.has(lower)) return null;
    if (lower === 'connection' && value.toLowerCase() !== 'keep-alive') return null;
    if (lower === 'host') {
      hosts += 1;
      if (!HOST.test(value)) return null;
    }
    if (lower === 'accept-encoding') {
      if (acceptEncoding !== undefined) return null;
      acceptEncoding = value;
    }
  }
  return null;
}
