import { linkedText } from './linked-text';

/** A mail's text as its reader gets it, its links usable. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="mail-text panel" dir="auto">
      {linkedText(text).map(({ text: part, href }, at) =>
        href ? (
          <a key={at} href={href} rel="noreferrer">
            {part}
          </a>
        ) : (
          <span key={at}>{part}</span>
        ),
      )}
    </div>
  );
}
