'use client';

import type { CommentMode } from '@/generated/prisma/enums';
import { ActionForm } from '@/components/desk/action-form';
import { DeskField } from '@/components/desk/desk-field';
import { useToasts } from '@/components/desk/toasts';
import type { ActionResult } from '@/lib/actions';
import type { SiteSettings } from '@/lib/settings/schema';
import { CalendarFields } from './calendar-fields';

const MODES: readonly { value: CommentMode; label: string; explanation: string }[] = [
  {
    value: 'everyone',
    label: 'Everyone is reviewed',
    explanation: 'Nothing shows before a moderator has read it.',
  },
  {
    value: 'newcomers',
    label: 'Newcomers are reviewed',
    explanation: 'Comments of a person wait until one of them has been approved; from then on they show at once.',
  },
  {
    value: 'nobody',
    label: 'Nobody is reviewed',
    explanation: 'Comments show at once. What looks wrong is still held, and readers can report the rest.',
  },
];

type SettingsFormProps = {
  settings: SiteSettings;
  timeZones: readonly string[];
  /** The present moment. */
  at: Date;
  limits: { name: number; description: number; policy: number };
  action: (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;
};

/** What the site is called, where it stands in time, and the rules of its comments. */
export function SettingsForm({ settings, timeZones, at, limits, action }: SettingsFormProps) {
  const { tell } = useToasts();
  const { name, description, timeZone, language, commentMode, closeCommentsAfterDays, policy } = settings;
  const onDone = () => void tell({ text: 'Saved. Every page of the site shows it from now on.', id: 'settings' });
  return (
    <ActionForm action={action} submit="Save the settings" done="" onDone={onDone}>
      <fieldset className="settings-group">
        <legend>The site</legend>
        <DeskField
          name="name"
          label="Name of the site"
          defaultValue={name}
          required
          maxLength={limits.name}
          dir="auto"
        />
        <DeskField
          name="description"
          label="Description"
          hint="A sentence for search engines, feeds and the head of the front page."
          defaultValue={description}
          maxLength={limits.description}
          dir="auto"
        />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Language and time</legend>
        <CalendarFields language={language} timeZone={timeZone} timeZones={timeZones} at={at} />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Comments</legend>
        <fieldset className="settings-choices">
          <legend>Whose comments wait for a moderator?</legend>
          {MODES.map(({ value, label, explanation }) => (
            <label key={value} className="choice">
              <input type="radio" name="commentMode" value={value} defaultChecked={value === commentMode} />
              <span>
                <strong>{label}</strong>
                <span className="hint"> {explanation}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <DeskField
          name="closeCommentsAfterDays"
          label="Close comments after so many days"
          hint="Counted from an article’s publication. Leave it empty to keep comments open."
          type="number"
          min={1}
          defaultValue={closeCommentsAfterDays ?? ''}
        />
        <DeskField
          name="policy"
          label="Comment policy in a few words"
          hint="Shown beside the comment form. Leave an empty line between paragraphs."
          multiline
          rows={5}
          defaultValue={policy}
          maxLength={limits.policy}
          dir="auto"
        />
      </fieldset>
    </ActionForm>
  );
}
