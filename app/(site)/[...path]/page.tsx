import type { Metadata } from 'next';
import { decodeCursor } from '@/lib/pagination';
import { readParameter, type SearchParameters } from '../../search-parameters';
import { readAddress } from './address';
import { Archive, archiveMetadata } from './archive';
import { Article, articleMetadata } from './article';
import type { CommentsPlace } from './article-comments';

type Props = { params: Promise<{ path: string[] }>; searchParams: SearchParameters };

async function readPlace(searchParams: SearchParameters): Promise<CommentsPlace> {
  const [thread, after, comments] = await Promise.all(
    ['thread', 'after', 'comments'].map((name) => readParameter(searchParams, name)),
  );
  if (thread) return { kind: 'thread', rootId: thread, after };
  // A place that no link of ours names is the beginning.
  return comments && decodeCursor(comments) ? { kind: 'threads', from: comments } : { kind: 'first' };
}

/** An address and its parameters, as one of the two pages that it can be. */
async function read({ params, searchParams }: Props) {
  const address = readAddress((await params).path);
  if (address.kind === 'article') return { article: { path: address.path, place: await readPlace(searchParams) } };
  return { archive: { period: address, before: await readParameter(searchParams, 'before') } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, archive } = await read(props);
  return article ? articleMetadata(article) : archiveMetadata(archive);
}

export default async function AddressPage(props: Props) {
  const { article, archive } = await read(props);
  return article ? <Article {...article} /> : <Archive {...archive} />;
}
