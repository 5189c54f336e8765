import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { DeskApplication } from '@/components/desk/desk-application';
import { DeskNavigation } from '@/components/desk/navigation';
import { SignOut } from '@/components/desk/sign-out';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { findViewer } from '@/lib/actor';
import { countWaiting } from '@/lib/moderation/queries';
import { countMail } from '@/lib/notifications/mail-counts';
import { paths } from '@/lib/paths';
import { can } from '@/lib/policy';
import { readSite } from '../site-frame';
import { siteIcons } from '../site-icons';
import { linksFor } from './navigation-links';
import './admin.css';

export const dynamic = 'force-dynamic';
export const viewport: Viewport = { colorScheme: 'light dark' };
export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s – Desk' },
  icons: siteIcons(),
  robots: { index: false, follow: false },
};

/**
 * The frame, for staff alone. It refuses nobody: the framework may leave a layout out, and a page knows better where to
 * go on to after signing in. Each page refuses for itself; without a member of staff there is no frame around that.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  const actor = viewer && { id: viewer.id, role: viewer.role, sanction: viewer.sanction?.kind ?? null };
  if (!viewer || !actor || !can(actor, 'desk.enter')) {
    return (
      <html lang="en">
        <body className="desk">{children}</body>
      </html>
    );
  }
  const [site, comments, mail] = await Promise.all([
    readSite(),
    can(actor, 'comment.moderate') ? countWaiting() : null,
    can(actor, 'outbox.view') ? countMail() : null,
  ]);
  const waits = { comments: comments?.all ?? 0, mail: mail?.failed ?? 0 };
  return (
    <html lang="en">
      <body className="desk">
        <a className="skip-link" href="#main">
          Skip to the work
        </a>
        <DeskApplication>
          <div className="desk-frame">
            <header className="desk-head">
              <a className="desk-site" href={paths.home()}>
                <Mark size={18} label="Rejoinder" />
                <span data-shortened title={site.name}>
                  {site.name}
                </span>
              </a>
              <DeskNavigation links={linksFor(actor, waits)} />
              <div className="desk-viewer">
                <a href={paths.settings} title={viewer.name}>
                  <Icon name="user" size="1.125rem" />
                  <span data-shortened>{viewer.name}</span>
                </a>
                <span className="meta">{viewer.role}</span>
                <SignOut />
              </div>
            </header>
            <main id="main" tabIndex={-1}>
              {children}
            </main>
          </div>
        </DeskApplication>
      </body>
    </html>
  );
}
