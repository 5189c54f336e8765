import type { SampleSettings } from './types';

export const settings: SampleSettings = {
  name: 'The Harrow Lane Record',
  description: 'Independent news of Hathersea and the Eller valley: the story first, the argument below it.',
  timeZone: 'Europe/London',
  language: 'en-GB',
  commentMode: 'newcomers',
  closeCommentsAfterDays: null,
  policy: `Argue with the point, not with the person. Say how you know what you know. Nobody’s address, workplace or children belong here.

A newcomer’s first comments are read by a moderator before they show, usually within two hours between seven in the morning and ten at night. If we turn one down we tell you why, and you may answer back.

Corrections are welcome above all else. We fix the story and thank you by name.`,
};
