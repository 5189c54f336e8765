import type { StoredHtml as Html } from '@/lib/markup/stored-html';

type StoredHtmlProps = {
  html: Html;
  className?: string;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
};

/** The one place where HTML text enters a page: it takes only what the sanitizer made, and adds nothing to it (V1). */
export function StoredHtml({ html, className, lang, dir }: StoredHtmlProps) {
  return <div className={className} lang={lang} dir={dir} dangerouslySetInnerHTML={{ __html: html }} />;
}
