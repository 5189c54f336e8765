'use client';

import { ActionForm } from '@/components/desk/action-form';
import { DeskField } from '@/components/desk/desk-field';
import type { ActionResult } from '@/lib/actions';

type StandingPageFormProps = {
  /** The page as it is; null for a new one, whose address is chosen here. */
  page: { slug: string; title: string; body: string } | null;
  limits: { title: number; body: number };
  action: (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;
};

/** Writes a page outside the flow of time: About, the policy, or one of the owner's own. */
export function StandingPageForm({ page, limits, action }: StandingPageFormProps) {
  return (
    <ActionForm action={action} submit="Save the page" done="Saved. Readers see it now.">
      {page ? (
        <input type="hidden" name="slug" value={page.slug} />
      ) : (
        <DeskField
          name="slug"
          id="page-slug"
          label="Address"
          hint="The last part of /p/…: small letters, digits and hyphens."
          required
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
        />
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
