/** Stands in for the site's own origin while an address is judged; `.invalid` never resolves (RFC 2606). */
const OWN = 'https://own.invalid';

function parse(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function withoutCredentials(url: URL): boolean {
  return url.username === '' && url.password === '';
}

/**
 * The normalized address of a link that leaves the site: http, https or mailto, without a user name or password in
 * it. Undefined for anything else. The URL parser removes control characters before it looks at the scheme (V7).
 */
export function safeExternalAddress(address: string): string | undefined {
  const url = parse(address);
  if (!url) return undefined;
  if (url.protocol === 'mailto:') return /^[^@\s]+@[^@\s]+$/.test(decodedPath(url)) ? url.href : undefined;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  return withoutCredentials(url) && url.hostname !== '' ? url.href : undefined;
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    // A stray percent sign is legal in an address; judge it as it was written.
    return url.pathname;
  }
}

/**
 * The address of a link in an article: what `safeExternalAddress` allows, or a path, query or fragment of this site.
 * A relative path stays relative. Undefined when it would lead elsewhere than it seems to.
 */
export function safeArticleAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '') return undefined;
  if (parse(trimmed)) return safeExternalAddress(trimmed);
  const url = parse(trimmed, OWN);
  if (!url) return undefined;
  if (url.origin !== OWN) return safeExternalAddress(url.href);
  const path = trimmed.startsWith('/') ? url.pathname : /^[?#]/.test(trimmed) ? '' : url.pathname.slice(1);
  const own = path + url.search + url.hash;
  // `/.//host` and `./javascript:…` turn into something else once their dots are resolved.
  if (own === '' || /^[^/?#]*:/.test(own)) return undefined;
  return parse(own, OWN)?.origin === OWN ? own : undefined;
}

/** The address of a picture: one of this site's media files, or another site's over https. Undefined otherwise. */
export function safePictureAddress(address: string): string | undefined {
  const own = safeArticleAddress(address);
  if (own === undefined) return undefined;
  return own.startsWith('https:') || own.startsWith('/media/') ? own : undefined;
}

/** The host that an http or https address leads to, in lower case, without a leading `www.`; undefined for others. */
export function hostOf(address: string): string | undefined {
  const url = parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  return url.hostname.replace(/^www\./, '');
}
