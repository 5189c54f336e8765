'use server';

import { setRole, setRoleSchema } from '@/lib/accounts/commands/roles';
import {
  banPerson,
  banPersonSchema,
  liftSanction,
  liftSanctionSchema,
  suspendPerson,
} from '@/lib/accounts/commands/sanctions';
import { staffAction } from '@/lib/actions';
import { startOfDay, suspensionForm } from './suspension-day';

export const changeRole = staffAction({ ability: 'person.setRole', schema: setRoleSchema }, ({ actor, input }) =>
  setRole(actor, input),
);

export const suspend = staffAction(
  { ability: 'person.sanction', schema: suspensionForm },
  async ({ actor, input: { until, ...rest } }) => suspendPerson(actor, { ...rest, until: await startOfDay(until) }),
);

export const ban = staffAction({ ability: 'person.sanction', schema: banPersonSchema }, ({ actor, input }) =>
  banPerson(actor, input),
);

export const lift = staffAction({ ability: 'person.sanction', schema: liftSanctionSchema }, ({ actor, input }) =>
  liftSanction(actor, input),
);
