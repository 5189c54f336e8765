import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths';

type ComposeReturnedProps = {
  title: string;
  /** Why nothing was done. */
  problem?: string;
  signedOut?: boolean;
  /** What was typed, to copy: there is nothing left that it could be sent to. */
  text?: string;
};

/** The answer to a form about something that is not there, or not for this person: a page that loses no text. */
export function ComposeReturned({ title, problem, signedOut, text }: ComposeReturnedProps) {
  return (
    <div className="panel">
      <h1>{title}</h1>
      <Notice kind="error">{problem ?? 'There is nothing here.'}</Notice>
      {signedOut && (
        <p>
          <a href={paths.signIn()}>Sign in</a> in another tab, then reload this page to send it again.
        </p>
      )}
      {text && (
        <div className="field">
          <label htmlFor="returned">What you wrote</label>
          <textarea id="returned" rows={9} dir="auto" readOnly defaultValue={text} />
        </div>
      )}
    </div>
  );
}
