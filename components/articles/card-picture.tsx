import type { ArticlePicture } from '@/lib/markup/first-picture';

type CardPictureProps = {
  picture: ArticlePicture;
  path: string;
  /** On the first screen: fetched before everything else. */
  first: boolean;
};

/** An article's picture beside its headline. The headline is the link for those who do not see it. */
export function CardPicture({ picture: { src, width, height }, path, first }: CardPictureProps) {
  const fetched = first ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const);
  return (
    <a className="card-picture" href={path} tabIndex={-1} aria-hidden="true">
      {/* eslint-disable-next-line @next/next/no-img-element -- its optimizer needs a script and a server of its own */}
      <img src={src} alt="" width={width} height={height} decoding="async" {...fetched} />
    </a>
  );
}
