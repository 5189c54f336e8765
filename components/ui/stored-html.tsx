import type { ReactNode } from 'react';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import { elementHtml, type Props } from './element-html';

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

type StoredProps = Props & { children?: ReactNode; dangerouslySetInnerHTML?: { __html: Html } };

const readProps = ({ children, dangerouslySetInnerHTML: stored, ...attributes }: StoredProps) => ({
  ...{ children, attributes },
  inner: stored?.__html,
});

/**
 * A list of so many elements that React, which makes each of them twice (once for the framework's data, which the front
 * takes out again, and once as HTML), would take most of the page's time over it. Written at once by `elementHtml`, which
 * escapes every text but that of `StoredHtml`.
 */
export function LongList({ className, children }: { className: string; children: ReactNode }) {
  return <ol className={className} dangerouslySetInnerHTML={{ __html: elementHtml(children, readProps) }} />;
}
