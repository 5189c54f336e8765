import { assetUrl } from '@/lib/assets';
import { cacheTags } from '@/lib/cache-tags';
import { CACHE_TAGS_HEADER } from '@/lib/http/internal-headers';
import { directionOf } from '@/lib/i18n/direction';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { siteViewport } from '../site-icons';

export const dynamic = 'force-dynamic';

const icon = (file: string, sizes: string) => ({ src: assetUrl(file), sizes, type: 'image/png' });

/** What the site is called and looks like on a home screen (W3C, Web Application Manifest). It stays a page of the browser. */
export async function GET(): Promise<Response> {
  const { name, description, language } = await getSite();
  const [light] = Array.isArray(siteViewport.themeColor) ? siteViewport.themeColor : [];
  const large = icon('/icon-512.png', '512x512');
  const manifest = {
    id: paths.home(),
    start_url: paths.home(),
    name,
    ...(description && { description }),
    lang: language,
    dir: directionOf(language),
    display: 'browser',
    ...(light && typeof light === 'object' && { theme_color: light.color, background_color: light.color }),
    icons: [icon('/icon-192.png', '192x192'), large, { ...large, purpose: 'maskable' }],
  };
  return Response.json(manifest, {
    headers: { 'content-type': 'application/manifest+json', [CACHE_TAGS_HEADER]: cacheTags.site },
  });
}
