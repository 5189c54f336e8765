/** True unless the request names its host twice, which is a 400 for HTTP/1.1 (RFC 9112, 3.2). `raw`: name, value, name, value. */
export function hasOneHost(raw: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts <= 1;
}
