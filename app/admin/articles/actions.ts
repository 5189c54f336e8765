'use server';

import { z } from 'zod';
import { staffAction } from '@/lib/actions';
import { offerAddress } from '@/lib/articles/address';
import { setCommentsClosed } from '@/lib/articles/commands/close-comments';
import { createArticle } from '@/lib/articles/commands/create-article';
import { deleteArticle } from '@/lib/articles/commands/delete-article';
import { editArticle } from '@/lib/articles/commands/edit-article';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { restoreRevision } from '@/lib/articles/commands/restore-revision';
import { scheduleArticle } from '@/lib/articles/commands/schedule-article';
import { setBylines } from '@/lib/articles/commands/set-bylines';
import { unpublishArticle } from '@/lib/articles/commands/unpublish-article';
import {
  articleContentSchema,
  articleIdSchema,
  articleRefSchema,
  closeCommentsSchema,
  createArticleSchema,
  editArticleSchema,
  restoreRevisionSchema,
  scheduleFormSchema,
  setBylinesSchema,
  unpublishSchema,
} from '@/lib/articles/schema';
import { renderArticle } from '@/lib/markup/article';
import { pictureSources } from '@/lib/markup/picture-sources';
import { listMedia } from '@/lib/media/queries';
import { paths } from '@/lib/paths';
import { formatMoment } from '@/lib/site-dates';
import { queryText } from '@/lib/text/query-text';
import { asActor } from '../desk-read';
import { asReadersSee } from './reading';
import { readSiteTime, timeNow } from './site-time';

// `article.create` lets everybody in who writes here; whose article it is, each command judges in its transaction.

/** With what the editor says of it: when that was, and the address that a draft would get now. */
async function afterSaving(saved: { id: string; revision: number }) {
  const [savedAt, offered] = await Promise.all([timeNow(), offerAddress(saved.id)]);
  return { ...saved, savedAt, offered };
}

export const createArticleAction = staffAction(
  { ability: 'article.create', schema: createArticleSchema },
  async ({ actor, input }) => afterSaving(await createArticle(actor, input)),
);

export const saveArticleAction = staffAction(
  { ability: 'article.create', schema: editArticleSchema },
  async ({ actor, input }) => afterSaving({ id: input.id, ...(await editArticle(actor, input)) }),
);

export const previewArticleAction = staffAction(
  { ability: 'article.create', schema: articleContentSchema },
  async ({ input }) => ({ html: asReadersSee(renderArticle(input.bodyHtml)) }),
);

export const publishArticleAction = staffAction(
  { ability: 'article.create', schema: articleRefSchema },
  ({ actor, input }) => publishArticle(actor, input),
);

export const scheduleArticleAction = staffAction(
  { ability: 'article.create', schema: scheduleFormSchema },
  async ({ actor, input }) => {
    const { at, calendar } = await readSiteTime(input.at);
    const { path } = await scheduleArticle(actor, { ...input, at });
    return { path, moment: formatMoment(at, calendar) };
  },
);

export const unpublishArticleAction = staffAction(
  { ability: 'article.create', schema: unpublishSchema },
  ({ actor, input }) => unpublishArticle(actor, input),
);

export const deleteArticleAction = staffAction(
  { ability: 'article.create', schema: articleIdSchema },
  ({ actor, input }) => deleteArticle(actor, input),
);

export const closeCommentsAction = staffAction(
  { ability: 'article.create', schema: closeCommentsSchema },
  ({ actor, input }) => setCommentsClosed(actor, input),
);

export const setBylinesAction = staffAction(
  { ability: 'article.setBylines', schema: setBylinesSchema },
  ({ actor, input }) => setBylines(actor, input),
);

/** A page of the stored pictures, newest first. */
export const listPicturesAction = staffAction(
  { ability: 'media.view', schema: z.object({ cursor: queryText }) },
  async ({ viewer, input }) => {
    const { items, next } = await listMedia(asActor(viewer), input);
    const pictures = items.map(({ id, file, width, height, alt }) => {
      const picture = { src: paths.media(file), width, height };
      return { ...picture, id, alt, srcSet: pictureSources(picture, 'text')?.srcSet };
    });
    return { pictures, next };
  },
);

export const restoreRevisionAction = staffAction(
  { ability: 'article.create', schema: restoreRevisionSchema },
  ({ actor, input }) => restoreRevision(actor, input),
);
