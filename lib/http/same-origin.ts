const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** What a request says about where it was made. Absent headers are `undefined`. */
export type RequestOrigin = {
  method: string;
  secFetchSite: string | undefined;
  origin: string | undefined;
  /** The origin under which readers reach the site, e.g. `https://example.org`. */
  siteUrl: string;
};

/**
 * True when a request was made by a page of this site, or changes nothing.
 *
 * `Sec-Fetch-Site` decides where a browser sends it, because a page cannot forge it (W3C Fetch Metadata, 2.3): `none` is
 * the person themself, `same-site` is a neighbour who may be hostile. Without it, `Origin` must be the site's own.
 * Neither, or `Origin: null`, is a refusal: it fails closed.
 */
export function isSameOrigin({ method, secFetchSite, origin, siteUrl }: RequestOrigin): boolean {
  if (SAFE_METHODS.includes(method)) return true;
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin' || secFetchSite === 'none';
  return origin !== undefined && origin === new URL(siteUrl).origin;
}
