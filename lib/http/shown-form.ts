import { headers } from 'next/headers';
import { decodeFormState, type FormState } from './form-state';
import { FORM_HEADER } from './internal-headers';

/** The form that this page shows again, or an empty one when it is shown for the first time. For account pages only. */
export async function shownForm(): Promise<FormState> {
  return decodeFormState((await headers()).get(FORM_HEADER)) ?? { values: {}, errors: {} };
}
