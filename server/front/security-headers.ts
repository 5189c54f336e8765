import { isHttps } from '@/lib/env';

/** Flat name, value, name, value: the form that `writeHead` takes without building an object. */
export type HeaderList = string[];

export type SecurityHeaders = {
  site: HeaderList;
  account: HeaderList;
  api: HeaderList;
  media: HeaderList;
  asset: HeaderList;
  /** The policy of one answer of the desk, which carries a nonce of its own. */
  deskPolicy(nonce: string): string;
  desk(policy: string): HeaderList;
  /** A mail as its reader gets it, in a frame of the desk: it brings its own styles, and nothing in it runs or loads. */
  letter: HeaderList;
};

type Options = {
  siteUrl: string;
  dev: boolean;
  /** Origins to which a sign-in form may lead: browsers apply form-action to the redirects that follow (CSP 3, 6.4.1). */
  providerOrigins: readonly string[];
};

// Two years. This host alone: what else lives under the same name is not ours to decide.
const HSTS = 'max-age=63072000';
const NO_SENSORS =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(), browsing-topics=()';

const policyOf = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** The security headers of every kind of answer (ASVS 5.0, 3.4). In development, as much looser as hot reload needs. */
export function securityHeaders({ siteUrl, dev, providerOrigins }: Options): SecurityHeaders {
  const everywhere: HeaderList = ['X-Content-Type-Options', 'nosniff', 'Permissions-Policy', NO_SENSORS];
  if (isHttps(siteUrl)) everywhere.push('Strict-Transport-Security', HSTS);

  const own = dev ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self'";
  const page = {
    'default-src': "'none'",
    'script-src': own,
    'style-src': dev ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' https: data:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws: wss:" : "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'manifest-src': "'self'",
  };
  const bare = policyOf({
    'default-src': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });

  const answer = (policy: string, referrer: string, sharing: string): HeaderList => [
    ...everywhere,
    ...['Content-Security-Policy', policy, 'Referrer-Policy', referrer],
    ...['Cross-Origin-Opener-Policy', 'same-origin', 'Cross-Origin-Resource-Policy', sharing],
  ];

  return {
    site: answer(policyOf(page), 'strict-origin-when-cross-origin', 'same-origin'),
    account: answer(
      policyOf({ ...page, 'form-action': ["'self'", ...providerOrigins].join(' ') }),
      'same-origin',
      'same-origin',
    ),
    api: answer(bare, 'same-origin', 'same-origin'),
    // Readers of feeds show our pictures on their own origin; `sandbox` disarms whatever was uploaded (V6).
    media: answer(`${bare}; sandbox`, 'same-origin', 'cross-origin'),
    asset: answer(bare, 'same-origin', 'same-origin'),
    deskPolicy: (nonce) =>
      policyOf({
        ...page,
        'script-src': dev ? own : `'self' 'nonce-${nonce}' 'strict-dynamic'`,
        'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
        'img-src': "'self' https: data: blob:",
        'frame-src': "'self'",
      }),
    desk: (policy) => answer(policy, 'same-origin', 'same-origin'),
    letter: answer(
      policyOf({
        'default-src': "'none'",
        'style-src': "'unsafe-inline'",
        'frame-ancestors': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        // Its links open beside the desk, as pages like any other.
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      }),
      'no-referrer',
      'same-origin',
    ),
  };
}
