import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { loadEnv } from '@/lib/env';
import { LANGUAGES } from '@/lib/i18n/messages';
import { translate } from '@/lib/i18n/translate';
import { compose } from '@/lib/notifications/compose';
import { EVERY_KIND } from '@/lib/notifications/every-kind';
import { writeOut } from '@/lib/notifications/write-out';

const SITE_NAME = 'The Harrow Lane Record';

/** Writes one mail of every kind with made-up texts, as HTML and as text. */
async function writePreviews(folder: string, { language }: { language: string }): Promise<void> {
  const t = translate(language);
  const { SITE_URL: siteUrl } = loadEnv();
  await mkdir(folder, { recursive: true });
  for (const [index, mail] of EVERY_KIND.entries()) {
    const { html, text } = writeOut(compose(mail, { siteName: SITE_NAME, siteUrl, timeZone: 'UTC', t }), t);
    const file = join(folder, `${String(index + 1).padStart(2, '0')}-${mail.kind}.${language}`);
    await writeFile(`${file}.html`, html);
    await writeFile(`${file}.txt`, text);
  }
  process.stdout.write(`Wrote ${EVERY_KIND.length} mails into ${folder}\n`);
}

/** `mail preview`. */
export function addMailCommand(tool: Command): void {
  const mail = tool.command('mail').description('the mail that the site writes').helpCommand(false);
  mail
    .command('preview')
    .description('write one mail of every kind, with made-up texts, as HTML and as text')
    .argument('<folder>', 'where to; it is made when it is not there')
    .addOption(new Option('--language <tag>', 'the language').choices(Object.keys(LANGUAGES)).default('en'))
    .action(writePreviews);
}
