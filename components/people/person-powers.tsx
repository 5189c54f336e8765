'use client';

import { useId } from 'react';
import type { Role } from '@/generated/prisma/enums';
import { ActionForm } from '@/components/desk/action-form';
import { DeskField } from '@/components/desk/desk-field';
import { DeskSelect } from '@/components/desk/desk-select';
import { DialogForm } from '@/components/desk/dialog-form';
import type { ActionResult } from '@/lib/actions';
import { ROLE_WORDS, ROLES } from './role-words';

type Action = (input: Record<string, FormDataEntryValue>) => Promise<ActionResult<unknown>>;

type RoleFormProps = { person: { id: string; name: string; role: Role }; action: Action };

/** Gives a person another role. */
export function RoleForm({ person: { id, name, role }, action }: RoleFormProps) {
  return (
    <ActionForm action={action} submit="Change the role" done={`${name} has this role now, and signs in afresh.`}>
      <input type="hidden" name="personId" value={id} />
      <DeskSelect
        name="role"
        label="Role"
        value={role}
        options={ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }))}
        hint="Their sessions end, so that the change counts at once."
      />
    </ActionForm>
  );
}

type SanctionFormsProps = {
  person: { id: string; name: string };
  inForce: 'suspension' | 'ban' | null;
  /** The first day on which a suspension may end, and one that is offered. */
  days: { min: string; offered: string };
  reasonMax: number;
  actions: { suspend: Action; ban: Action; lift: Action };
};

/** Holds a person back, or lets them go on. */
export function SanctionForms({ person, inForce, days, reasonMax, actions }: SanctionFormsProps) {
  const id = useId();
  const { name } = person;
  const who = <input type="hidden" name="personId" value={person.id} />;
  const reason = (of: string, where: string) => (
    <DeskField
      name="reason"
      id={`${id}-${of}`}
      label="Reason"
      hint={`Shown to ${name} as you write it: ${where}, and by mail where the site can reach them.`}
      multiline
      required
      maxLength={reasonMax}
    />
  );
  return (
    <div className="actions sanction-forms">
      {inForce !== 'ban' && (
        <DialogForm
          opener="Suspend …"
          title={`Suspend ${name}`}
          explanation="They can read and sign in, but not write, until the day that you choose begins."
          action={actions.suspend}
          submit="Suspend"
          danger
        >
          {who}
          <DeskField
            name="until"
            id={`${id}-until`}
            label="Until"
            type="date"
            required
            min={days.min}
            defaultValue={days.offered}
          />
          {reason('suspend', 'where they would comment and in their settings')}
        </DialogForm>
      )}
      {inForce !== 'ban' && (
        <DialogForm
          opener="Ban …"
          title={`Ban ${name}`}
          explanation="Their account closes: they are signed out everywhere and cannot sign in. Their comments stay as they are."
          action={actions.ban}
          submit="Ban"
          danger
        >
          {who}
          {reason('ban', 'when they try to sign in')}
        </DialogForm>
      )}
      {inForce && (
        <DialogForm
          opener={inForce === 'ban' ? 'Lift the ban …' : 'Lift the suspension …'}
          title={`Let ${name} go on`}
          explanation="What holds them back now ends at once. It stays in their record."
          action={actions.lift}
          submit="Lift it"
        >
          {who}
        </DialogForm>
      )}
    </div>
  );
}
