import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/components/layout/document';
import { findViewer } from '@/lib/actor';
import { assetUrl } from '@/lib/assets';
import { env } from '@/lib/env';
import { logTrouble } from '@/lib/http/log-trouble';
import { readFrameOrPlain } from '../site-frame';
import { siteIcons } from '../site-icons';
import '@/styles/site.css';
import '@/styles/account-pages.css';

export const dynamic = 'force-dynamic';
export { siteViewport as viewport } from '../site-icons';

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await readFrameOrPlain();
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: site.name, template: `%s – ${site.name}` },
    icons: siteIcons(),
    robots: { index: false, follow: false },
  };
}

/** The name in the masthead is a courtesy: the page itself asks for its viewer, and refuses when it must. */
async function findViewerName(): Promise<string | undefined> {
  try {
    return (await findViewer())?.name;
  } catch (error) {
    logTrouble('masthead.viewer', error);
    return undefined;
  }
}

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [{ site, standingPages }, viewerName] = await Promise.all([readFrameOrPlain(), findViewerName()]);
  return (
    <Document site={site} standingPages={standingPages} script={assetUrl('/assets/site.js')} viewerName={viewerName}>
      {children}
    </Document>
  );
}
