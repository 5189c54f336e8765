import { EMAIL_MAX } from '@/lib/limits';

/** A single mailbox without quotes, comments, lists or controls: the only shape that is ever written into a header. */
const MAILBOX = /^[^\s"(),:;<>@[\\\]\p{C}]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/iu;

/**
 * Lets through a plain address and nothing else. The accounts rules have checked it already; this is the last
 * door before the mail's header (V20).
 * @throws {TypeError} for anything that is not one plain mailbox
 */
export function checkedRecipient(address: string): string {
  if (address.length > EMAIL_MAX || !MAILBOX.test(address))
    throw new TypeError('The recipient is not one plain address');
  return address;
}
