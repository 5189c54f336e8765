import type { BuildOptions } from 'esbuild';

/** Where the one script of public pages is made from, and where it is served from (lib/assets.ts gives its address). */
const SOURCE = 'components/enhance/site.ts';
const SCRIPT = 'public/assets/site.js';

// esbuild is loaded only when it is needed: a site that is built starts without it.
const OPTIONS = {
  entryPoints: [SOURCE],
  outfile: SCRIPT,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  // What the style sheets need as well (`light-dark()`): with an older browser the pages work without their script.
  target: ['chrome123', 'firefox120', 'safari17.5'],
  banner: { js: `/* Made from ${SOURCE} */` },
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Makes the script that the public pages carry, from the modules in components/enhance. */
export async function makeSiteScript(): Promise<void> {
  const { build, stop } = await import('esbuild');
  await build(OPTIONS);
  // The process that did it would wait for more work as long as the site runs.
  await stop();
}

/** Makes it anew whenever one of its modules changes; answers how to stop that. */
export async function watchSiteScript(): Promise<() => Promise<void>> {
  const { context } = await import('esbuild');
  const made = await context(OPTIONS);
  await made.rebuild();
  await made.watch();
  return () => made.dispose();
}
