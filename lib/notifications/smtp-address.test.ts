import { describe, expect, it } from 'vitest';
import { parseSmtpUrl } from './smtp-address';

describe('parseSmtpUrl', () => {
  it('reads host, port and credentials', () => {
    expect(parseSmtpUrl('smtps://user%40x:p%3Aw@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      requireTLS: false,
      auth: { user: 'user@x', pass: 'p:w' },
    });
    expect(parseSmtpUrl('smtp://[::1]:2525')).toEqual({ host: '::1', port: 2525, secure: false, requireTLS: false });
  });

  it('sends a password in the clear to this machine only', () => {
    expect(parseSmtpUrl('smtp://u:p@mail.example.org').requireTLS).toBe(true);
    expect(parseSmtpUrl('smtp://u:p@localhost:1025').requireTLS).toBe(false);
    expect(parseSmtpUrl('smtp://relay.internal').requireTLS).toBe(false);
  });
});
