import { readHtml } from './html-events';

export type ArticlePicture = { src: string; alt: string; width: number; height: number };

/** The first picture of an article's HTML whose size is known; null without one. Room can be kept for it before it arrives. */
export function firstPicture(html: string): ArticlePicture | null {
  let found: ArticlePicture | null = null;
  readHtml(html, {
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      const size = (side: string) => Number(attributes.get(side) ?? 0);
      const src = attributes.get('src') ?? '';
      if (found || name !== 'img' || src === '' || !(size('width') > 0 && size('height') > 0)) return;
      found = { src, alt: attributes.get('alt') ?? '', width: size('width'), height: size('height') };
    },
  });
  return found;
}
