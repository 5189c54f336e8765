// Enhances pages that work without it. The server decides everything, and gives every word that is said here.
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

// A page that is the same for everyone has one head for all addresses: only here is it known which of its links leads nowhere new.
for (const way of document.querySelectorAll('.masthead-nav a')) {
  if (way.pathname === location.pathname) way.setAttribute('aria-current', 'page');
}

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

function showViewer({ name, desk, words }) {
  const slot = find('[data-viewer]');
  slot?.replaceChildren(make('a', { href: '/settings', dir: 'auto' }, name));
  if (desk) slot?.before(make('li', {}, link(words.desk, '/admin')));
}

/** Says at the form what will become of this person's comment; whoever may not write has no box that can only refuse. */
function showOutlook({ canComment, outlook }) {
  if (!outlook || !form) return;
  if (canComment) find('#body-hint', form)?.replaceChildren(outlook);
  else if (!form.elements.body.value) form.replaceWith(make('p', { className: 'comments-closed' }, outlook));
}

function addOwnActions(card, { id, editableUntil }, words) {
  const actions = find('.comment-actions', card);
  if (!actions) return;
  find('a[href$="/report"]', actions)?.remove();
  if (Date.parse(editableUntil) > Date.now()) actions.append(' ', link(words.edit, `/comments/${id}/edit`));
  actions.append(' ', link(words.delete, `/comments/${id}/delete`));
}

/** The comment that a card is: its place on the page is `c<ID>`. */
const idOf = (card) => card.id.slice(1);

/** The list of a comment's answers, or of all threads; made when there is none. */
function listFor(parentId) {
  const place = parentId ? document.getElementById(`c${parentId}`)?.closest('li') : find('#comments');
  if (!place) return null;
  const list =
    find(':scope > ol, :scope > details > ol', place) ?? make('ol', { className: parentId ? 'replies' : 'threads' });
  if (!list.isConnected) (parentId ? place.firstElementChild : find('.comments-head', place)).after(list);
  return list;
}

/** Puts a comment that waits where it will stand, for its author's eyes. */
function showWaiting({ id, parentId, html, ...rest }, words) {
  const state = make('p', { className: 'meta' }, link(words.waiting, `/comments/${id}`), ` – ${words.onlyYou}`);
  const card = make(
    'article',
    { className: 'comment comment-waiting', id: `c${id}` },
    state,
    make('div', { className: 'comment-body' }, ...nodesOf(html)),
    make('footer', { className: 'comment-actions' }),
  );
  addOwnActions(card, { id, ...rest }, words);
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
  showOutlook(viewer);
  // Oldest first: an answer finds what it answers in place.
  for (const comment of viewer.comments.reverse()) {
    const card = document.getElementById(`c${comment.id}`);
    if (card) addOwnActions(card, comment, viewer.words);
    else if (comment.status === 'pending') showWaiting(comment, viewer.words);
  }
}

/** Reads or writes this tab's memory, which may be full or forbidden: then nothing is remembered. */
function memory(name, value) {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else if (value !== undefined) sessionStorage.setItem(name, JSON.stringify(value));
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

/** Characters before the limit from which on they are counted. */
const COUNTED_FROM = 1000;

function enhance(form) {
  const { body: field, parentId: parent } = form.elements;
  const home = form.parentElement;
  const end = make('span', { hidden: true });
  form.after(end);
  const words = JSON.parse(form.dataset.words);
  const fill = (text, values) => text.replace(/\{(\w+)\}/, (_, name) => values[name]);
  const where = `draft ${form.dataset.commentForm}`;
  const draftName = () => `${where} ${parent.value}`;
  const key = form.elements.key ?? make('input', { type: 'hidden', name: 'key', value: newKey() });
  const count = make('p', { className: 'hint compose-count' });
  const postButton = find('button[value="post"]', form);
  form.append(key);
  field.after(count);
  postButton.setAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');

  function measure() {
    if (!CSS.supports('field-sizing', 'content')) {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight + 2}px`;
    }
    const left = form.dataset.max - field.value.length;
    const text = left < 0 ? fill(words.over, { count: -left }) : fill(words.left, { count: left });
    count.replaceChildren(left < COUNTED_FROM ? text : '');
    if (left < 0 && !count.classList.contains('over')) announce(text);
    count.classList.toggle('over', left < 0);
  }

  /** Takes up what was written here before. */
  function takeUpDraft() {
    const draft = memory(draftName());
    if (draft) key.value = draft.key;
    field.value = draft?.body ?? '';
    find('.draft-note', form)?.remove();
    if (draft) field.after(make('p', { className: 'hint draft-note' }, words.restored));
    measure();
  }

  function showErrors({ body, key: keyError, '': whole = keyError }) {
    form.querySelectorAll('.field-error, .notice').forEach((old) => old.remove());
    field.setAttribute('aria-invalid', Boolean(body));
    field.setAttribute('aria-describedby', body ? 'body-hint body-error' : 'body-hint');
    if (body) field.after(make('p', { className: 'field-error', id: 'body-error', role: 'alert' }, body));
    if (whole) form.prepend(make('div', { className: 'notice notice-error', role: 'alert' }, whole));
    if (!body && !whole) return;
    find('.comment-preview')?.remove();
    field.focus();
  }

  function showPreview(html) {
    find('.comment-preview')?.remove();
    const body = make('div', { className: 'comment-body' }, ...nodesOf(html));
    const heading = make(find('#post-comment') ? 'h3' : 'h2', {}, words.preview);
    const preview = make('section', { className: 'comment-preview', ariaLabel: words.preview }, heading, body);
    form.after(preview);
    preview.scrollIntoView({ block: 'nearest' });
    announce(words.previewBelow);
  }

  /** Moves the form below a comment, to answer it, or back. Each place has its own text. */
  function answer(card) {
    parent.value = card ? idOf(card) : '';
    document.querySelectorAll('.reply-to, .comment-preview').forEach((old) => old.remove());
    showErrors({});
    key.value = newKey();
    if (card) card.after(form);
    else home.insertBefore(form, end);
    takeUpDraft();
    if (!card) return;
    const cancel = make('button', { type: 'button', className: 'button button-quiet' }, words.cancel);
    cancel.onclick = () => {
      memory(where, null);
      answer(null);
      find('a[href$="/reply"]', card).focus();
    };
    const [before, after] = words.answering.split('{name}');
    const whom = make('bdi', {}, find('.comment-author', card).textContent);
    form.prepend(make('p', { className: 'reply-to actions' }, make('span', {}, before, whom, after), cancel));
  }

  async function post({ name, value }) {
    const body = new URLSearchParams(new FormData(form));
    body.set(name, value);
    // Not form.action: the buttons are named so.
    const url = form.getAttribute('action');
    return (await fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } })).json();
  }

  async function send(button) {
    const unreachable = { errors: { '': words.unreachable } };
    const { redirect, errors = {}, step, values } = await post(button).catch(() => unreachable);
    if (redirect) {
      // On the way to sign in nothing is posted yet: the draft stays.
      if (!redirect.startsWith('/sign-in')) [draftName(), where].forEach((name) => memory(name, null));
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
    const button = event.submitter ?? postButton;
    const { textContent } = button;
    form.ariaBusy = 'true';
    if (button === postButton) {
      button.textContent = words.posting;
      announce(words.posting);
    }
    await send(button);
    button.textContent = textContent;
    form.ariaBusy = 'false';
  });
  field.addEventListener('input', () => {
    measure();
    find('.draft-note', form)?.remove();
    memory(draftName(), field.value ? { body: field.value, key: key.value } : null);
    memory(where, parent.value || null);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(postButton);
  });
  document.addEventListener('click', (event) => {
    const card = event.target.closest('.comment a[href$="/reply"]')?.closest('.comment');
    if (!card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(card);
    field.focus();
  });
  const begun = document.getElementById(`c${memory(where)}`);
  if (field.value) measure();
  else if (begun && !parent.value && memory(`${where} ${idOf(begun)}`)) answer(begun);
  else takeUpDraft();
}

/** Whoever goes up to what a comment answers finds the way back there. */
function showWayBack({ target }) {
  const up = target.closest('a.comment-up[href^="#"]');
  const from = up?.closest('.comment');
  const actions = from && find('.comment-actions', document.getElementById(up.hash.slice(1)));
  if (!actions) return;
  const words = find('#comments').dataset.back.replace('{name}', find('.comment-author', from).textContent);
  find('.comment-down')?.remove();
  actions.append(make('a', { href: `#${from.id}`, className: 'comment-down' }, words));
}

/** A box beside a password that shows what is typed. */
function addShowBox(field) {
  const box = make('input', { type: 'checkbox', onchange: () => (field.type = box.checked ? 'text' : 'password') });
  field.after(make('label', { className: 'choice show-password' }, box, field.dataset.show));
  field.form.addEventListener('submit', () => (field.type = 'password'));
}

const form = find('form[data-comment-form]');
if (form) enhance(form);
find('#comments')?.addEventListener('click', showWayBack);
document.querySelectorAll('input[data-show]').forEach(addShowBox);
// What was half written goes with the account.
find('form[action^="/api/forms/sign-out"]')?.addEventListener('submit', () => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith('draft ')) memory(name, null);
});
// Without an answer the page is whole all the same.
showWhatIsTheirs().catch(() => undefined);
// A page loaded by `go` does not look for its place.
if (history.scrollRestoration === 'manual') {
  history.scrollRestoration = 'auto';
  find(':target')?.scrollIntoView();
}
