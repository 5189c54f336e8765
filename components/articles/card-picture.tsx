import type { ArticlePicture } from '@/lib/markup/first-picture';
import { pictureSources } from '@/lib/markup/picture-sources';

type CardPictureProps = { picture: ArticlePicture; path: string };

/** The picture of a page's lead, fetched before everything else. The headline is the link for those who do not see it. */
export function CardPicture({ picture, path }: CardPictureProps) {
  const { src, width, height } = picture;
  return (
    <a className="card-picture" href={path} tabIndex={-1} aria-hidden="true">
      <img
        {...pictureSources(picture, 'lead')}
        src={src}
        alt=""
        width={width}
        height={height}
        decoding="async"
        fetchPriority="high"
      />
    </a>
  );
}
