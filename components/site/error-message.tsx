import { REQUEST_ID_MARK } from '@/lib/http/internal-headers';
import { paths } from '@/lib/paths';

const MESSAGES = {
  '400': ['That request made no sense', 'The address or the form arrived in a shape that we cannot read.'],
  '403': ['This is not open to you', 'You may be signed in as somebody else, or the request came from another site.'],
  '404': ['There is nothing at this address', 'The page may have moved, or the address may have a slip in it.'],
  '405': ['This page takes no such request', 'It can be read, but nothing can be sent to it. Nothing was changed.'],
  '410': ['This page is gone', 'It was here once, and it is not coming back.'],
  '413': [
    'That is too much at once',
    'Nothing was saved. Go back with your browser: what you entered should still be there, to be made shorter.',
  ],
  '429': ['Too many requests', 'Please wait a moment, then try again.'],
  '500': ['Something broke on our side', 'It has been noted. Please try again in a little while.'],
  '503': ['We cannot answer just now', 'Part of the site is resting. Please try again in a minute.'],
} as const;

export type ErrorStatus = keyof typeof MESSAGES;

const hasWords = (status: string): status is ErrorStatus => Object.hasOwn(MESSAGES, status);

/** The status whose words fit best: its own, or those of a defect or of an unreadable request. */
export function errorStatusOf(status: string): ErrorStatus {
  if (hasWords(status)) return status;
  if (/^5\d\d$/.test(status)) return '500';
  return /^4\d\d$/.test(status) ? '400' : '404';
}

export function titleOfError(status: ErrorStatus): string {
  return MESSAGES[status][0];
}

/** What went wrong, in plain words, and two ways on. */
export function ErrorMessage({ status }: { status: ErrorStatus }) {
  const [title, words] = MESSAGES[status];
  return (
    <div className="panel error-message">
      <p className="kicker">Error {status}</p>
      <h1>{title}</h1>
      <p>{words}</p>
      <form className="search-form" action={paths.search()} method="get" role="search">
        <label className="visually-hidden" htmlFor="error-q">
          Search the articles
        </label>
        <input id="error-q" type="search" name="q" />
        <button className="button" type="submit">
          Search
        </button>
      </form>
      <p>
        <a href={paths.home()}>Go to the front page</a>
      </p>
      {status.startsWith('5') && <p className="meta">Request {REQUEST_ID_MARK}</p>}
    </div>
  );
}
