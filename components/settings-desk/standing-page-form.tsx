'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/desk/action-form';
import { DeskField } from '@/components/desk/desk-field';
import { DialogForm } from '@/components/desk/dialog-form';
import type { ActionResult } from '@/lib/actions';
import { paths, withQuery } from '@/lib/paths';

const settingsPage = (slug: string) => `${withQuery(paths.adminSettings, { page: slug })}#pages`;

type StandingPageFormProps = {
  /** The page as it is; null for a new one, whose address is chosen here. */
  page: { slug: string; title: string; body: string } | null;
  limits: { title: number; body: number };
  action: Action;
};

type Action = (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;

/** Writes a page outside the flow of time: About, the policy, or one of the owner's own. */
export function StandingPageForm({ page, limits, action }: StandingPageFormProps) {
  const router = useRouter();
  const goOn = (sent: FormData) => router.push(settingsPage(String(sent.get('slug'))));
  return (
    <ActionForm
      action={action}
      submit="Save the page"
      done="Saved. Readers see it now."
      onDone={page ? undefined : goOn}
    >
      {page ? (
        <input type="hidden" name="slug" value={page.slug} />
      ) : (
        <>
          <input type="hidden" name="isNew" value="1" />
          <DeskField
            name="slug"
            id="page-slug"
            label="Address"
            hint="The last part of /p/…: small letters, digits and hyphens."
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
          />
        </>
      )}
      <DeskField
        name="title"
        id="page-title"
        label="Title"
        defaultValue={page?.title}
        required
        maxLength={limits.title}
        dir="auto"
      />
      <DeskField
        name="body"
        id="page-body"
        label="Text"
        hint="Plain paragraphs, Markdown or HTML. It is cleaned when it is saved."
        multiline
        rows={16}
        defaultValue={page?.body}
        required
        maxLength={limits.body}
        dir="auto"
      />
    </ActionForm>
  );
}

type DeletePageProps = { page: { slug: string; title: string }; action: Action };

/** Takes a page away, after asking. */
export function DeletePage({ page: { slug, title }, action }: DeletePageProps) {
  return (
    <DialogForm
      opener="Delete the page …"
      title={`Delete “${title}”`}
      explanation="It goes from the site, with the link to it on every page. Its text is not kept."
      action={action}
      submit="Delete"
      danger
    >
      <input type="hidden" name="slug" value={slug} />
    </DialogForm>
  );
}
