import type { NextConfig } from 'next';

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  // The front makes ETags, canonical trailing slashes and security headers: one place for each.
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  // Metadata waits for the page instead of streaming into its body, whoever asks: the front reads tags from the head.
  htmlLimitedBots: /.*/,
  // V10: no image optimizer to use as a proxy; pictures are resized when they are uploaded.
  images: { unoptimized: true },
  // There is one cache of pages, the front's.
  cacheMaxMemorySize: 0,
  // Linting and type checking are steps of `npm test`, which stops on them before it builds.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    // No question to a registry about newer versions when development starts.
    agentUpgrade: false,
    // A page's code is loaded when it is first asked for: the desk's, with its editor, would be 30 MB that readers never use.
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: '2mb' },
  },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'sharp', 'nodemailer', '@prisma/adapter-pg'],
};

export default config;
