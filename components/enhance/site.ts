import { enhanceComposer } from './compose/enhance';
import { findPlaceAgain } from './going';
import { markCurrentLink } from './masthead';
import { forgetDrafts } from './memory';
import { find } from './page';
import { addShowBox } from './password-box';
import { showWhatIsTheirs } from './viewer';
import { showWayBack } from './way-back';

// Enhances pages that work without it. The server decides everything, and gives every word that is said here.
markCurrentLink();
const form = find<HTMLFormElement>('form[data-comment-form]');
if (form) enhanceComposer(form);
find('#comments')?.addEventListener('click', showWayBack);
document.querySelectorAll<HTMLInputElement>('input[data-show]').forEach(addShowBox);
find('form[action^="/api/forms/sign-out"]')?.addEventListener('submit', forgetDrafts);
void showWhatIsTheirs();
findPlaceAgain();
