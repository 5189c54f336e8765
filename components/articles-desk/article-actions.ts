import type { LoadPictures } from '@/components/editor/stored-pictures';
import type { ActionResult } from '@/lib/actions';
import type {
  ArticleContent,
  ArticleRef,
  CreateArticleInput,
  EditArticleInput,
  RestoreRevisionInput,
  SetBylinesInput,
} from '@/lib/articles/schema';
import type { StoredHtml } from '@/lib/markup/stored-html';
import type { OfferedAddress } from './editing';

type Act<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;

/** `savedAt` as people read it: the time of day. */
export type Saved = { id: string; revision: number; savedAt: string; offered: OfferedAddress | null };

/** What the editor can ask the server to do; the pages hand these in. */
export type ArticleActions = {
  create: Act<CreateArticleInput, Saved>;
  save: Act<EditArticleInput, Saved>;
  preview: Act<ArticleContent, { html: StoredHtml }>;
  publish: Act<ArticleRef, { path: string }>;
  /** `at` as a date-time field has it, by the site's clock; `moment` as people read it. */
  schedule: Act<ArticleRef & { at: string }, { path: string; moment: string }>;
  unpublish: Act<{ id: string; seenStatus: 'scheduled' | 'published' }, void>;
  remove: Act<{ id: string }, void>;
  closeComments: Act<{ id: string; closed: boolean }, void>;
  setBylines: Act<SetBylinesInput, void>;
  /** What is in Media, to put into the text. */
  pictures: LoadPictures;
};

export type RestoreAction = Act<RestoreRevisionInput, { revision: number }>;
