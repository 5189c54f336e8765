import { isIP } from 'node:net';

const MAPPED_IPV4 = '::ffff:';

/** A bare address: without brackets, port, zone or the IPv4-mapped prefix; null when it is none. */
function bareAddress(text: string): string | null {
  let address = text.trim();
  const bracketed = /^\[([^\]]+)\](:\d+)?$/.exec(address);
  if (bracketed?.[1]) address = bracketed[1];
  else if (/^[\d.]+:\d+$/.test(address)) address = address.slice(0, address.indexOf(':'));
  const zone = address.indexOf('%');
  if (zone >= 0) address = address.slice(0, zone);
  if (address.toLowerCase().startsWith(MAPPED_IPV4) && isIP(address.slice(MAPPED_IPV4.length)) === 4) {
    address = address.slice(MAPPED_IPV4.length);
  }
  return isIP(address) === 0 ? null : address.toLowerCase();
}

/**
 * The visitor's address. Each trusted proxy appends the address that it saw to X-Forwarded-For, so the one that the
 * outermost of them saw stands `trustedProxies` places from the right; what is left of it anybody may have written.
 * A shorter or broken list falls back on the connection's own address.
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const seen = bareAddress(connection ?? '') ?? '0.0.0.0';
  if (trustedProxies === 0 || forwardedFor === undefined) return seen;
  const claimed = forwardedFor.split(',').at(-trustedProxies);
  return (claimed === undefined ? null : bareAddress(claimed)) ?? seen;
}
