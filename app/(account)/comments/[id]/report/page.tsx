import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComposeReport } from '@/components/comments/compose-report';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { OwnContext } from '@/components/comments/own-context';
import { Notice } from '@/components/ui/notice';
import { findViewer, requireViewer } from '@/lib/actor';
import { findCommentInContext } from '@/lib/comments/queries';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { readSite } from '../../../../site-frame';

export const metadata: Metadata = { title: 'Report a comment' };

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, form] = [await params, await shownForm()];
  // A form that comes back is shown even to somebody whose session ended meanwhile: what they wrote is in it.
  const returned = form.values.id !== undefined;
  const viewer = returned ? await findViewer() : await requireViewer(paths.commentReport(id));
  const [comment, site] = await Promise.all([findCommentInContext(id), readSite()]);
  if (!comment && !returned) notFound();
  if (!comment) {
    const { errors, values } = form;
    return <ComposeReturned title="Report a comment" problem={errors['']} signedOut={!viewer} text={values.note} />;
  }
  return (
    <div className="panel">
      <h1>Report a comment</h1>
      <p>The moderators will look at it. Its author is not told who reported it.</p>
      <Notice kind="error">{form.errors['']}</Notice>
      {!viewer && (
        <p>
          <a href={paths.signIn()}>Sign in</a> in another tab, then send it again from here.
        </p>
      )}
      <OwnContext comment={comment} calendar={site} />
      <ComposeReport id={id} form={form} />
    </div>
  );
}
