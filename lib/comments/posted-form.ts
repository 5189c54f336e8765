import { isId } from '@/lib/ids';
import { paths } from '@/lib/paths';

/** The names of the form's fields. Cached pages hold them for long, so they never change. */
export const COMMENT_FIELDS = {
  article: 'articleId',
  parent: 'parentId',
  /** The number of the article's revision that was read. */
  revision: 'articleRevision',
  body: 'body',
  key: 'key',
  kept: 'kept',
  /** People do not see it; whatever fills it in is no person. */
  trap: 'subject',
  action: 'action',
} as const;

export type PostedForm = {
  articleId: string;
  parentId: string | null;
  articleRevision: number | null;
  source: string;
  idempotencyKey: string | null;
  keptToken: string | null;
  trapped: boolean;
  preview: boolean;
};

/** What a commenting form sent, typed; nothing in it can fail, only be refused later. */
export function readPostedForm(values: Record<string, string>): PostedForm {
  const revision = Number(values[COMMENT_FIELDS.revision]);
  return {
    articleId: values[COMMENT_FIELDS.article] ?? '',
    parentId: values[COMMENT_FIELDS.parent] || null,
    articleRevision: Number.isSafeInteger(revision) && revision > 0 && revision < 2 ** 31 ? revision : null,
    source: values[COMMENT_FIELDS.body] ?? '',
    idempotencyKey: values[COMMENT_FIELDS.key] || null,
    keptToken: values[COMMENT_FIELDS.kept] || null,
    trapped: Boolean(values[COMMENT_FIELDS.trap]),
    preview: values[COMMENT_FIELDS.action] === 'preview',
  };
}

/** No comment has it: stands for whatever a form sent that is no id. */
const NO_COMMENT = '00000000-0000-0000-0000-000000000000';

/** The page of a comment that shows a form about it again; what the form says never becomes a path of its own making. */
export function pageAbout(page: (id: string) => string): (values: Record<string, string>) => string {
  return ({ id = '' }) => page(isId(id) ? id : NO_COMMENT);
}

/** The page that shows a commenting form again. */
export function composePageOf(values: Record<string, string>): string {
  const { articleId, parentId } = readPostedForm(values);
  return paths.compose({ article: articleId, parent: parentId ?? undefined });
}
