import { z } from 'zod';
import type { ProvidedIdentity } from './commands/identities';
import type { ProviderId } from './providers';

const githubProfile = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  login: z.string(),
  name: z.string().nullish(),
  /** Put in by our own request to GitHub's list of the person's addresses. */
  provenEmail: z.string().nullish(),
});

const googleProfile = z.object({
  sub: z.string(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  email_verified: z.boolean().optional(),
});

/**
 * Reads a provider's profile. GitHub's public address is not proven, so only one from its list of proven addresses counts; Google
 * says of its own whether it is (OpenID Connect Core, 5.1: email_verified).
 * @throws {z.ZodError} when the profile is not of the shape that the provider documents
 */
export function readProfile(provider: ProviderId, profile: unknown): ProvidedIdentity {
  if (provider === 'github') {
    const { id, login, name, provenEmail } = githubProfile.parse(profile);
    const email = provenEmail ?? null;
    return { provider, subject: id, email, emailVerified: email !== null, name: name || login };
  }
  const { sub, name, email, email_verified } = googleProfile.parse(profile);
  return { provider, subject: sub, email: email ?? null, emailVerified: email_verified === true, name: name ?? null };
}

const githubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** The address of a GitHub account that GitHub has proven: the main one, or none. */
export function provenGithubEmail(emails: unknown): string | null {
  return githubEmails.parse(emails).find(({ primary, verified }) => primary && verified)?.email ?? null;
}
