import { PICTURE_WIDTHS } from '@/lib/limits';
import { paths } from '@/lib/paths';

export type PictureSources = { srcSet: string; sizes: string };

/** What a picture of ours is called in its address: an upload's generated name, or one of the sample site's. */
const OWN = /^\/media\/((?:sample\/)?[a-z0-9-]+\.(?:webp|jpg|png))$/;

/*
 * How wide a picture stands, by its place, before any style is there to say it. The numbers are those of
 * styles/figures.css and styles/front.css at their widest (a rem of 19 pixels); below, the page less its gutters.
 */
const IN_TEXT = '(max-width: 680px) 92vw, 628px';
const SIZES = new Map([
  ['wide', '(max-width: 990px) 94vw, 932px'],
  ['full', '(max-width: 1420px) 94vw, 1330px'],
  ['left', '(max-width: 767px) 92vw, 314px'],
  ['right', '(max-width: 767px) 92vw, 314px'],
  ['lead', '(max-width: 1024px) 94vw, 865px'],
]);

/**
 * The narrower forms that a stored picture has (`/media/<width>/<name>`) beside itself, for `srcset`, and how wide it
 * stands at its place (a figure's class, or `lead` on the front page; any other is the text). Null for a picture of another site, of unknown
 * width, or too narrow to have any.
 */
export function pictureSources(picture: { src: string; width: number }, place: string): PictureSources | null {
  const file = OWN.exec(picture.src)?.[1];
  const narrower = PICTURE_WIDTHS.filter((width) => width < picture.width);
  if (file === undefined || narrower.length === 0) return null;
  const sources = narrower.map((width) => `${paths.mediaAt(width, file)} ${width}w`);
  return {
    srcSet: [...sources, `${picture.src} ${picture.width}w`].join(', '),
    sizes: SIZES.get(place) ?? IN_TEXT,
  };
}
