import type { ArticlePicture } from '@/lib/markup/first-picture';

type CardPictureProps = { picture: ArticlePicture; path: string };

/** The picture of a page's lead, fetched before everything else. The headline is the link for those who do not see it. */
export function CardPicture({ picture: { src, width, height }, path }: CardPictureProps) {
  return (
    <a className="card-picture" href={path} tabIndex={-1} aria-hidden="true">
      <img src={src} alt="" width={width} height={height} decoding="async" fetchPriority="high" />
    </a>
  );
}
