import { notFound } from 'next/navigation';
import { ComposeReport } from '@/components/comments/compose-report';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { OwnContext } from '@/components/comments/own-context';
import { FormErrors } from '@/components/ui/form-errors';
import { findViewer, requireViewer } from '@/lib/actor';
import { findCommentInContext } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { readSite, readWords } from '../../../../site-frame';
import { titled } from '../../../titled';

export const generateMetadata = titled('compose.report.title');

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, form, t] = [await params, await shownForm(), await readWords()];
  // A form that comes back is shown even to somebody whose session ended meanwhile: what they wrote is in it.
  const returned = form.values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentReport(id));
  const [comment, site] = await Promise.all([findCommentInContext(id), readSite()]);
  const title = t('compose.report.title');
  if (!comment && !returned) notFound();
  if (!comment) {
    const { errors, values } = form;
    return <ComposeReturned title={title} problem={errors['']} signedOut={!viewer} text={values.note} t={t} />;
  }
  return (
    <div className="panel">
      <h1>{title}</h1>
      <p>{t('compose.report.lead')}</p>
      <FormErrors errors={form.errors} t={t} />
      {!viewer && <p>{t.rich('compose.signInResend', { link: (words) => <a href={paths.signIn()}>{words}</a> })}</p>}
      <div className="own-text">
        <OwnContext comment={comment} calendar={site} t={t} />
      </div>
      <ComposeReport id={id} form={form} t={t} />
    </div>
  );
}
