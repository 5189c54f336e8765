'use server';

import { staffAction } from '@/lib/actions';
import { changeSettings } from '@/lib/settings/commands';
import { settingsSchema, standingPageRefSchema, standingPageSchema } from '@/lib/settings/schema';
import { deleteStandingPage, saveStandingPage } from '@/lib/settings/standing-pages';

export const saveSettings = staffAction({ ability: 'settings.change', schema: settingsSchema }, ({ actor, input }) =>
  changeSettings(actor, input),
);

export const savePage = staffAction({ ability: 'settings.change', schema: standingPageSchema }, ({ actor, input }) =>
  saveStandingPage(actor, input),
);

export const deletePage = staffAction(
  { ability: 'settings.change', schema: standingPageRefSchema },
  ({ actor, input }) => deleteStandingPage(actor, input),
);
