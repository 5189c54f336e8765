import type { Metadata } from 'next';
import { readFrameOrPlain, readWords } from '@/app/site-frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitRow } from '@/components/ui/submit-row';
import { readStopToken } from '@/lib/accounts/answer-mail';
import { shownForm } from '@/lib/http/shown-form';
import { forms, paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await readWords();
  return { title: t('mails.stop.title'), robots: { index: false }, referrer: 'no-referrer' };
}

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

/** Asks before it stops anything: programs that follow every link in a mail must not decide for people (V22). */
export default async function StopMailPage({ params, searchParams }: Props) {
  const [{ token }, { done }, t, { site }, { errors }] = [
    await params,
    await searchParams,
    await readWords(),
    await readFrameOrPlain(),
    await shownForm(),
  ];
  const ours = readStopToken(token) !== null;
  const settings = { link: (words: React.ReactNode) => <a href={paths.settings}>{words}</a> };
  return (
    <div className="panel">
      <h1>{t('mails.stop.title')}</h1>
      <Notice kind="error">{errors['']}</Notice>
      <Notice>{ours && done === 'yes' ? t('mails.stop.done') : null}</Notice>
      {ours && done !== 'yes' ? (
        <form className="form" method="post" action={forms.stopMail}>
          <input type="hidden" name="token" value={token} />
          <p>{t('mails.stop.explain', { site: site.name })}</p>
          <SubmitRow>
            <Button>{t('mails.stop.button')}</Button>
          </SubmitRow>
        </form>
      ) : (
        <p>{ours ? t.rich('mails.stop.back', settings) : t.rich('mails.stop.broken', settings)}</p>
      )}
    </div>
  );
}
