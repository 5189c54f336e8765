import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { readWords } from '@/app/site-frame';
import { AddressSection } from '@/components/accounts/address-section';
import { PasswordForm } from '@/components/accounts/password-form';
import { ProfileForm } from '@/components/accounts/profile-form';
import { SessionsSection } from '@/components/accounts/sessions-section';
import { SignedOutMeanwhile } from '@/components/accounts/signed-out-meanwhile';
import { Notice } from '@/components/ui/notice';
import { mailWorks } from '@/lib/accounts/mail-works';
import { getOwnSettings } from '@/lib/accounts/own-settings';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { listSessions } from '@/lib/accounts/sessions';
import { requireViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';

export const metadata: Metadata = { title: 'Settings', robots: { index: false } };

const SAVED: Record<string, string> = {
  profile: 'Your profile is saved.',
  password: 'Your password is changed, and you are signed out everywhere else.',
  address: 'Your address is confirmed.',
};

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const [{ saved }, form, jar] = [await searchParams, await shownForm(), await cookies()];
  // The session ended while they typed: what they sent is shown, not lost to a redirect.
  if (form.code === 'unauthenticated') return <SignedOutMeanwhile form={form} next={paths.settings} />;
  const viewer = await requireViewer(paths.settings);
  const token = jar.get(sessionCookieName())?.value ?? null;
  const [own, sessions, site] = await Promise.all([
    getOwnSettings(viewer.id),
    listSessions(viewer.id, token),
    getSite(),
  ]);
  return (
    <div className="panel">
      <h1>Settings</h1>
      <Notice kind="error">{form.errors['']}</Notice>
      <Notice>{typeof saved === 'string' && Object.hasOwn(SAVED, saved) ? SAVED[saved] : null}</Notice>
      <p>
        <a href={paths.ownComments()}>Your comments</a>
      </p>
      <ProfileForm own={own} form={form} t={await readWords()} />
      <AddressSection own={own} mailWorks={mailWorks()} />
      <PasswordForm own={own} form={form} />
      <SessionsSection sessions={sessions} timeZone={site.timeZone} language={site.language} />
    </div>
  );
}
