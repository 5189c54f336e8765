import Link from 'next/link';
import { DialogForm } from '@/components/desk/dialog-form';
import type { ActionResult } from '@/lib/actions';
import type { PictureUse } from '@/lib/media/uses';
import { paths } from '@/lib/paths';
import { sizeWords } from './size-words';
import './media-grid.css';

export type MediaPicture = {
  id: string;
  src: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  uploader: string;
  moment: string;
  uses: readonly PictureUse[];
  hiddenUses: number;
  mayDelete: boolean;
};

type Remove = (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;

type MediaGridProps = { pictures: readonly MediaPicture[]; isNarrowed: boolean; remove: Remove };

/** The stored pictures: what each shows, how large it is, who brought it and where it stands. */
export function MediaGrid({ pictures, isNarrowed, remove }: MediaGridProps) {
  if (pictures.length === 0)
    return (
      <p className="empty">{isNarrowed ? 'No picture fits.' : 'No pictures yet. Those that you upload stand here.'}</p>
    );
  return (
    <ul className="media-grid">
      {pictures.map((picture) => (
        <MediaCard key={picture.id} picture={picture} remove={remove} />
      ))}
    </ul>
  );
}

function MediaCard({ picture, remove }: { picture: MediaPicture; remove: Remove }) {
  const { id, src, width, height, bytes, alt, uploader, moment, uses, hiddenUses, mayDelete } = picture;
  const isUsed = uses.length + hiddenUses > 0;
  return (
    <li>
      <a className="media-picture" href={src}>
        <img src={src} width={width} height={height} alt={alt || 'Picture without a description'} loading="lazy" />
      </a>
      {alt ? <p dir="auto">{alt}</p> : <p className="media-undescribed">No description</p>}
      <p className="meta">
        {width} × {height} · {sizeWords(bytes)}
        <br />
        <bdi>{uploader}</bdi>, {moment}
      </p>
      <div className="media-uses">
        {isUsed ? <span className="meta">Used in</span> : <span className="meta">Used nowhere</span>}
        <ul>
          {uses.map((use) => (
            <li key={use.kind === 'page' ? use.slug : use.id}>
              <Link
                href={use.kind === 'page' ? paths.standingPage(use.slug) : paths.adminArticle(use.id)}
                prefetch={false}
                dir="auto"
              >
                {use.title || 'Untitled'}
              </Link>
            </li>
          ))}
          {hiddenUses > 0 && <li>{hiddenUses === 1 ? 'a text' : `${hiddenUses} texts`} of somebody else</li>}
        </ul>
      </div>
      {mayDelete && (
        <div className="media-acts">
          <DialogForm
            opener="Delete …"
            title="Delete this picture?"
            explanation={
              isUsed
                ? 'It stands in what is listed below it. It can be deleted once it was taken out of there.'
                : 'Its file and its address go for good. Earlier revisions of articles that showed it will have a gap.'
            }
            action={remove}
            submit="Delete"
            danger
          >
            <input type="hidden" name="id" value={id} />
          </DialogForm>
        </div>
      )}
    </li>
  );
}
