import { cookies } from 'next/headers';
import { AddressSection } from '@/components/accounts/address-section';
import { PasswordForm } from '@/components/accounts/password-form';
import { ProfileForm } from '@/components/accounts/profile-form';
import { SessionsSection } from '@/components/accounts/sessions-section';
import { SignedOutMeanwhile } from '@/components/accounts/signed-out-meanwhile';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { mailWorks } from '@/lib/accounts/mail-works';
import { getOwnSettings } from '@/lib/accounts/own-settings';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { listSessions } from '@/lib/accounts/sessions';
import { requireViewer } from '@/lib/actor';
import { shownForm } from '@/lib/http/shown-form';
import { paths } from '@/lib/paths';
import { readOutlook } from '../../read-outlook';
import { readSite, readWords } from '../../site-frame';
import { titled } from '../titled';

export const generateMetadata = titled('accounts.settings');

const SAVED = ['profile', 'password', 'address'] as const;

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
  const [query, form, jar, t] = [await searchParams, await shownForm(), await cookies(), await readWords()];
  // The session ended while they typed: what they sent is shown, not lost to a redirect.
  if (form.code === 'unauthenticated') return <SignedOutMeanwhile form={form} next={paths.settings} t={t} />;
  const viewer = await requireViewer(paths.settings);
  const token = jar.get(sessionCookieName())?.value ?? null;
  const [own, sessions, site] = await Promise.all([
    getOwnSettings(viewer.id),
    listSessions(viewer.id, token),
    readSite(),
  ]);
  const held = viewer.sanction && (await readOutlook(viewer, site, t));
  const saved = SAVED.find((what) => what === query.saved);
  return (
    <div className="panel">
      <h1>{t('accounts.settings')}</h1>
      <FormErrors errors={form.errors} t={t} />
      <Notice>{held}</Notice>
      <Notice kind="done">{saved && t(`accounts.${saved}.saved`)}</Notice>
      <p>
        <a href={paths.ownComments()}>{t('comments.own.title')}</a>
      </p>
      <ProfileForm own={own} form={form} t={t} />
      <AddressSection own={own} mailWorks={mailWorks()} t={t} />
      <PasswordForm own={own} form={form} t={t} />
      <SessionsSection sessions={sessions} calendar={site} t={t} />
    </div>
  );
}
