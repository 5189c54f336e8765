import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';
import { WrittenText } from './written-text';

type ComposeReturnedProps = {
  title: string;
  /** Why nothing was done. */
  problem?: string;
  signedOut?: boolean;
  /** What was typed, to copy: there is nothing left that it could be sent to. */
  text?: string;
  t: Translate;
};

/** The answer to a form about something that is not there, or not for this person: a page that loses no text. */
export function ComposeReturned({ title, problem, signedOut, text, t }: ComposeReturnedProps) {
  return (
    <div className="panel">
      <h1>{title}</h1>
      <Notice kind="error">{problem ?? t('forms.nothingHere')}</Notice>
      {signedOut && <p>{t.rich('compose.signInReload', { link: (words) => <a href={paths.signIn()}>{words}</a> })}</p>}
      {text && <WrittenText text={text} t={t} />}
    </div>
  );
}
