// Enhances pages that work without it. The server decides everything.
const find = (selector, within = document) => within.querySelector(selector);

/** An element; text among its children is text, never markup. */
function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
const link = (words, href) => make('a', { href }, words);

/** What the server's sanitizer made, parsed in a document without scripts. */
const nodesOf = (html) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;

const status = make('p', { className: 'visually-hidden', role: 'status' });
document.body.append(status);
const announce = (words) => status.replaceChildren(words);

/** `randomUUID` is missing on pages without TLS. */
const newKey = () => crypto.randomUUID?.() ?? crypto.getRandomValues(new BigUint64Array(2)).join('-');

/** Goes to an address; a place on this very page is loaded afresh. */
function go(address) {
  const target = new URL(address, location);
  if (target.pathname + target.search !== location.pathname + location.search) return location.assign(target);
  history.replaceState(null, '', target);
  history.scrollRestoration = 'manual';
  location.reload();
}

function showViewer({ name, desk }) {
  const slot = find('[data-viewer]');
  slot?.replaceChildren(make('a', { href: '/settings', dir: 'auto' }, name));
  if (desk) slot?.before(make('li', {}, link('Desk', '/admin')));
}

function addOwnActions(card, { id, editableUntil }) {
  const actions = find('.comment-actions', card);
  if (!actions) return;
  find('a[href$="/report"]', actions)?.remove();
  if (Date.parse(editableUntil) > Date.now()) actions.append(' ', link('Edit', `/comments/${id}/edit`));
  actions.append(' ', link('Delete', `/comments/${id}/delete`));
}

/** The list of a comment's answers, or of all threads; made when there is none. */
function listFor(parentId) {
  const place = parentId ? document.getElementById(`c${parentId}`)?.closest('li') : find('#comments');
  if (!place) return null;
  const list = find(':scope > ol', place) ?? make('ol', { className: parentId ? 'replies' : 'threads' });
  if (!list.isConnected) (parentId ? place.lastElementChild : find('h2', place)).after(list);
  return list;
}

/** Puts a comment that waits where it will stand, for its author's eyes. */
function showWaiting({ id, parentId, html, ...rest }) {
  const state = make('p', { className: 'meta' }, link('Waiting for review', `/comments/${id}`), ' – only you see it');
  const card = make(
    'article',
    { className: 'comment comment-waiting', id: `c${id}` },
    state,
    make('div', { className: 'comment-body' }, ...nodesOf(html)),
    make('footer', { className: 'comment-actions' }),
  );
  addOwnActions(card, { id, ...rest });
  listFor(parentId)?.append(make('li', { className: parentId ? '' : 'thread' }, card));
}

async function showWhatIsTheirs() {
  const article = find('#comments')?.dataset.article;
  // The hint holds no secret: it spares everybody else this request.
  if (!/(^|; )rejoinder-hint=1/.test(document.cookie)) return;
  if (!article && find('[data-viewer] a[href="/settings"]')) return;
  const viewer = await (await fetch(article ? `/api/me?article=${article}` : '/api/me')).json();
  if (!viewer.signedIn) return;
  showViewer(viewer);
  // Oldest first: an answer finds what it answers in place.
  for (const comment of viewer.comments.reverse()) {
    const card = document.getElementById(`c${comment.id}`);
    if (card) addOwnActions(card, comment);
    else if (comment.status === 'pending') showWaiting(comment);
  }
}

/** Storage may be full or forbidden: then there is no draft. */
function stored(name, draft) {
  try {
    if (draft === null) sessionStorage.removeItem(name);
    else if (draft) sessionStorage.setItem(name, JSON.stringify(draft));
    return JSON.parse(sessionStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
}

function enhance(form) {
  const { body: field, parentId: parent } = form.elements;
  const home = form.parentElement;
  const name = `draft ${form.dataset.commentForm}`;
  const draft = stored(name);
  const key = form.elements.key ?? make('input', { type: 'hidden', name: 'key', value: draft.key ?? newKey() });
  form.append(key);

  function grow() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  function showErrors({ body, key: keyError, '': whole = keyError }) {
    form.querySelectorAll('.field-error, .notice').forEach((old) => old.remove());
    field.setAttribute('aria-invalid', Boolean(body));
    field.setAttribute('aria-describedby', body ? 'body-hint body-error' : 'body-hint');
    if (body) field.after(make('p', { className: 'field-error', id: 'body-error' }, body));
    if (whole) form.prepend(make('div', { className: 'notice notice-error', role: 'alert' }, whole));
    if (body || whole) field.focus();
  }

  function showPreview(html) {
    find('.comment-preview')?.remove();
    const body = make('div', { className: 'comment-body' }, ...nodesOf(html));
    const preview = make('section', { className: 'comment-preview', ariaLabel: 'Preview' }, make('h3', {}, 'Preview'), body);
    form.after(preview);
    announce('The preview is below the form.');
  }

  /** Moves the form below a comment, to answer it, or back. */
  function answer(card) {
    parent.value = card?.dataset.comment ?? '';
    document.querySelectorAll('.reply-to, .comment-preview').forEach((old) => old.remove());
    if (!card) return home.append(form);
    card.after(form);
    const cancel = make('button', { type: 'button', className: 'button button-quiet' }, 'Cancel');
    cancel.onclick = () => {
      answer(null);
      find('a[href$="/reply"]', card).focus();
    };
    const whom = make('bdi', {}, find('.comment-author', card).textContent);
    form.prepend(make('p', { className: 'reply-to actions' }, make('span', {}, 'You answer ', whom), cancel));
    field.focus();
  }

  async function post({ name, value }) {
    const body = new URLSearchParams(new FormData(form));
    body.set(name, value);
    // Not form.action: the buttons are named so.
    const url = form.getAttribute('action');
    return (await fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } })).json();
  }

  async function send(button) {
    const unreachable = { errors: { '': 'The site could not be reached. Please try again.' } };
    const { redirect, errors = {}, step, values } = await post(button).catch(() => unreachable);
    if (redirect) {
      // On the way to sign in nothing is posted yet: the draft stays.
      if (!redirect.startsWith('/sign-in')) stored(name, null);
      return go(redirect);
    }
    // The old key stands for another text now.
    if (errors.key) key.value = newKey();
    showErrors(errors);
    if (step === 'preview') showPreview(values.preview);
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    await send(event.submitter ?? find('button[value="post"]', form));
    form.ariaBusy = 'false';
  });
  field.addEventListener('input', () => {
    grow();
    stored(name, field.value ? { body: field.value, parent: parent.value, key: key.value } : null);
  });
  document.addEventListener('click', (event) => {
    const card = event.target.closest('[data-comment] a[href$="/reply"]')?.closest('[data-comment]');
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(card);
  });
  if (field.value || !draft.body) return;
  field.value = draft.body;
  const card = document.getElementById(`c${draft.parent}`);
  if (card) answer(card);
  grow();
}

const form = find('form[data-comment-form]');
if (form) enhance(form);
// Without an answer the page is whole all the same.
showWhatIsTheirs().catch(() => undefined);
// A page loaded by `go` does not look for its place.
if (history.scrollRestoration === 'manual') {
  history.scrollRestoration = 'auto';
  find(':target')?.scrollIntoView();
}
