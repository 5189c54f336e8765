import { env } from '@/lib/env';

export type ProviderId = 'github' | 'google';
export type ConfiguredProvider = { id: ProviderId; name: string; clientId: string; clientSecret: string };

/** The providers that the operator has configured, in the order in which the sign-in page offers them. */
export function configuredProviders(): ConfiguredProvider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env();
  const providers: ConfiguredProvider[] = [];
  if (GITHUB_ID && GITHUB_SECRET) {
    providers.push({ id: 'github', name: 'GitHub', clientId: GITHUB_ID, clientSecret: GITHUB_SECRET });
  }
  if (GOOGLE_ID && GOOGLE_SECRET) {
    providers.push({ id: 'google', name: 'Google', clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET });
  }
  return providers;
}
