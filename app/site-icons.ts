import type { Metadata, Viewport } from 'next';
import { assetUrl } from '@/lib/assets';

/** The size in which networks and messengers show a link (Open Graph, large card): 1.91 to 1. */
const SHARE_SIZE = { width: 1200, height: 630 };

/** The product's mark, where browsers and telephones look for one. `/favicon.ico` they find by its name. */
export const siteIcons = (): Metadata['icons'] => ({
  icon: [
    { url: '/favicon.ico', sizes: '48x48' },
    { url: assetUrl('/favicon.svg'), type: 'image/svg+xml' },
  ],
  apple: assetUrl('/apple-touch-icon.png'),
});

/** The picture of a page that has none: a statement and its reply, of no site in particular. */
export const sharePicture = () => ({ url: assetUrl('/share.png'), type: 'image/png', alt: '', ...SHARE_SIZE });

/** Both schemes, and the paper's color around the page (`--paper` in styles/tokens.css). */
export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfdfd' },
    { media: '(prefers-color-scheme: dark)', color: '#12161b' },
  ],
};
