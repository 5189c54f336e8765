import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server on a free port of this machine, which asks for neither an account nor encryption. */
export async function startSmtp(options: SMTPServerOptions = {}): Promise<{ smtp: SMTPServer; port: number }> {
  const smtp = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  return { smtp, port: (smtp.server.address() as AddressInfo).port };
}
