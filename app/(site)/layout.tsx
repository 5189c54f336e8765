import type { ReactNode } from 'react';
import { Document } from '@/components/layout/document';
import { assetUrl } from '@/lib/assets';
import { readFrame } from '../site-frame';
import '@/styles/site.css';

// Rendered afresh whenever the front asks: the one cache of pages is the front's.
export const dynamic = 'force-dynamic';
export { siteViewport as viewport } from '../site-icons';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { site, standingPages } = await readFrame();
  return (
    <Document site={site} standingPages={standingPages} script={assetUrl('/assets/site.js')}>
      {children}
    </Document>
  );
}
