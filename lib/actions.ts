import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { findViewer, type Viewer } from './actor';
import { env } from './env';
import {
  forbidden,
  invalid,
  isAppError,
  messagesOf,
  notFound,
  unauthenticated,
  type ErrorCode,
  type FieldErrors,
} from './errors';
import { REQUEST_ID_HEADER } from './http/internal-headers';
import { isSameOrigin } from './http/same-origin';
import { phrase } from './i18n/phrase';
import { translate } from './i18n/translate';
import { logError } from './log';
import { can, type Ability } from './policy';
import { noteRefusedAction } from './refused-actions';
import { cleanTexts } from './text/clean-text';
import type { ActorRef } from './write';

export type ActionRefusal = { ok: false; code: ErrorCode | 'unavailable'; message: string; fields: FieldErrors };
export type ActionResult<R> = { ok: true; value: R } | ActionRefusal;

type Context<Input> = {
  /** Who acts, for the command, which judges it again inside its transaction. */
  actor: ActorRef;
  viewer: Viewer;
  input: Input;
};

async function assertSameOrigin(): Promise<void> {
  const sent = await headers();
  const trusted = isSameOrigin({
    method: 'POST',
    secFetchSite: sent.get('sec-fetch-site') ?? undefined,
    origin: sent.get('origin') ?? undefined,
    siteUrl: env().SITE_URL,
  });
  if (!trusted) throw forbidden('This came from another site, so nothing was changed.');
}

/**
 * Lets in the members of staff who may do this. Unlike a page, an action never leads elsewhere: what was typed would be
 * left behind.
 * @throws {AppError} unauthenticated, not_found for readers, forbidden
 */
function assertAbility(viewer: Viewer | null, ability: Ability): asserts viewer {
  if (!viewer)
    throw unauthenticated(
      'You are signed out by now, so nothing was changed. Sign in again in another tab, come back to this one and repeat it.',
    );
  const actor = { id: viewer.id, role: viewer.role, sanction: viewer.sanction?.kind ?? null };
  if (can(actor, ability)) return;
  if (viewer.sanction) throw forbidden(phrase('forms.suspended'));
  if (can(actor, 'desk.enter')) throw forbidden('You may not do this, so nothing was changed.');
  throw notFound();
}

function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(cleanTexts(input));
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message;
  throw invalid(fields);
}

function refusal(error: unknown): ActionRefusal {
  // The desk speaks English.
  if (isAppError(error)) {
    const fields = error.detail.fields ? messagesOf(error, translate('en').say) : {};
    return { ok: false, code: error.code, message: error.message, fields };
  }
  logError('action.failed', error);
  return {
    ok: false,
    code: 'unavailable',
    message:
      'That did not work: the site could not reach its database or met an error. Nothing was changed; please try again.',
    fields: {},
  };
}

/**
 * Notes an attempt at what is not this person's to do: by a reader, who learns nothing of the desk, by other staff, or by a
 * command, which looks at the row too. Whatever else is refused is an everyday answer.
 */
async function noteAttempt(error: unknown, action: Ability, viewer: Viewer | null): Promise<void> {
  if (!isAppError(error)) return;
  const { code } = error;
  const isStaff = viewer !== null && can({ id: viewer.id, role: viewer.role, sanction: null }, 'desk.enter');
  if (code !== 'forbidden' && (code !== 'not_found' || isStaff)) return;
  const requestId = (await headers()).get(REQUEST_ID_HEADER);
  noteRefusedAction({ action, code, actorId: viewer?.id ?? null, requestId });
}

/**
 * Wraps a server action of the desk: same-origin, a member of staff with the ability, input that fits the schema, then
 * `run`, which calls one command. Refusals come back as values with the field that each is about, and the page with what
 * was typed stays where it is; only the redirects of `run` pass.
 */
export function staffAction<S extends z.ZodType, R>(
  config: { ability: Ability; schema: S },
  run: (context: Context<z.output<S>>) => Promise<R>,
): (input: unknown) => Promise<ActionResult<R>> {
  return async (input) => {
    let viewer: Viewer | null = null;
    try {
      await assertSameOrigin();
      viewer = await findViewer();
      assertAbility(viewer, config.ability);
      return { ok: true, value: await run({ actor: { id: viewer.id }, viewer, input: parse(config.schema, input) }) };
    } catch (error) {
      unstable_rethrow(error);
      await noteAttempt(error, config.ability, viewer);
      return refusal(error);
    }
  };
}
