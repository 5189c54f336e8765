'use client';

import { forgetDrafts } from '@/components/enhance/memory';
import { mayBeSignedIn } from '@/components/enhance/session-hint';
import { forms } from '@/lib/paths';

/** An editor keeps its text once more when the page is asked to go, so its copies are taken away when the page does. */
function forgetOnceOut(): void {
  // Whoever stays for the sake of unsaved text, or could not be signed out, is signed in still.
  if (!mayBeSignedIn()) forgetDrafts();
}

/** Ends the session, and with it what this tab keeps of unsent texts (OWASP ASVS 5.0, 14.3.1). */
export function SignOut() {
  return (
    <form
      action={forms.signOut}
      method="post"
      onSubmit={() => window.addEventListener('pagehide', forgetOnceOut, { once: true })}
    >
      <button className="button-quiet" type="submit">
        Sign out
      </button>
    </form>
  );
}
