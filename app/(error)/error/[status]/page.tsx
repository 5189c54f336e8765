import type { Metadata } from 'next';
import { ErrorMessage, errorStatusOf, titleOfError, type ErrorStatus } from '@/components/site/error-message';
import { cacheTags } from '@/lib/cache-tags';
import { CACHE_TAGS_META } from '@/lib/http/internal-headers';
import { readFrameOrPlain, readWords } from '../../../site-frame';
import { siteIcons } from '../../../site-icons';

type Props = { params: Promise<{ status: string }> };

async function readStatus({ params }: Props): Promise<ErrorStatus> {
  return errorStatusOf((await params).status);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ site }, t, status] = await Promise.all([readFrameOrPlain(), readWords(), readStatus(props)]);
  return {
    title: `${titleOfError(status, t)} – ${site.name}`,
    icons: siteIcons(),
    robots: { index: false, follow: false },
    other: { [CACHE_TAGS_META]: cacheTags.site },
  };
}

/** A whole page that tells what went wrong. The front serves it, for everyone alike, under the status in question. */
export default async function ErrorPage(props: Props) {
  return <ErrorMessage status={await readStatus(props)} t={await readWords()} />;
}
