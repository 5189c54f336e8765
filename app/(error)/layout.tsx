import type { ReactNode } from 'react';
import { Document } from '@/components/layout/document';
import { assetUrl } from '@/lib/assets';
import { readFrameOrPlain } from '../site-frame';
import '@/styles/site.css';

export const dynamic = 'force-dynamic';
export { siteViewport as viewport } from '../site-icons';

/** Around error pages: the site's own frame, or a plain one while the database cannot be asked. */
export default async function ErrorLayout({ children }: { children: ReactNode }) {
  const { site, standingPages } = await readFrameOrPlain();
  return (
    <Document site={site} standingPages={standingPages} script={assetUrl('/assets/site.js')}>
      {children}
    </Document>
  );
}
