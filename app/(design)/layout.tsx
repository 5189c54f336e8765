import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteIcons } from '../site-icons';
import '@/styles/site.css';

export { siteViewport as viewport } from '../site-icons';
export const dynamic = 'force-dynamic';
export const metadata: Metadata = { icons: siteIcons(), robots: { index: false, follow: false } };

/** A page of the desk that wears the site's styles: a document of its own, since the two would fight over every button. */
export default function DesignLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
