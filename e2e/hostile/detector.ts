import type { BrowserContext, Page } from '@playwright/test';

/** What an attack does when it runs: it calls one of these, or a browser reports that the policy stopped it. */
const SPY = `
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    window[name] = (words) => globalThis.reportRun(name + ' ' + words + ' in ' + location.href);
  addEventListener('securitypolicyviolation', (event) =>
    globalThis.reportRun('policy ' + event.violatedDirective + ' ' + event.blockedURI + ' in ' + location.href));
`;

/** Everything that happened in a context's pages that only an attack would have done. */
export async function watchForRuns(context: BrowserContext): Promise<string[]> {
  const runs: string[] = [];
  await context.exposeFunction('reportRun', (what: string) => runs.push(what));
  await context.addInitScript(SPY);
  context.on('request', (request) => {
    const reaches = ['script', 'document', 'stylesheet', 'websocket', 'fetch', 'xhr'].includes(request.resourceType());
    const { hostname, protocol } = new URL(request.url());
    if (reaches && protocol.startsWith('http') && hostname !== 'localhost') runs.push(`request ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    // The editor asks before it is left: that is no attack.
    const asksToLeave = dialog.type() === 'beforeunload';
    if (!asksToLeave) runs.push(`dialog ${dialog.message()}`);
    void (asksToLeave ? dialog.accept() : dialog.dismiss());
  });
  return runs;
}

/**
 * What of a page could run, whether or not it did: handlers in attributes, addresses that run, scripts and frames that
 * are not ours. Every element also gets the events that a person would cause.
 */
export async function couldRun(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const causes = ['mouseover', 'mouseenter', 'focus', 'click', 'toggle', 'animationstart', 'transitionend', 'error'];
    const addresses = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'values', 'to'];
    const lookAt = (root: Document, where: string) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found.push(`${where}: ${element.tagName} ${name}=${value}`);
          if (!addresses.includes(name.toLowerCase())) continue;
          const url = URL.parse(value, root.baseURI);
          const isWritten = element.tagName === 'INPUT' && name === 'value';
          if (url && !['http:', 'https:', 'mailto:', 'blob:'].includes(url.protocol) && !isWritten)
            found.push(`${where}: ${element.tagName} ${name}=${value}`);
        }
        const isOurs =
          element instanceof HTMLScriptElement &&
          (element.nonce !== '' || new URL(element.src || 'about:blank', root.baseURI).origin === location.origin);
        if (/^(script|object|embed|base)$/i.test(element.tagName) && !isOurs && !isData(element))
          found.push(`${where}: ${element.outerHTML.slice(0, 120)}`);
      }
    };
    const isData = (element: Element) =>
      ['application/ld+json', 'speculationrules'].includes(element.getAttribute('type') ?? '');
    lookAt(document, location.pathname);
    // Inside what was written by strangers only: a click on one of our own buttons would lead away.
    for (const element of document.querySelectorAll('.comment-body *, .prose *, .mail-text *, [contenteditable] *'))
      for (const cause of causes) if (cause !== 'click') element.dispatchEvent(new Event(cause, { bubbles: true }));
    return found;
  });
}

/** Shows pages in frames of one page, which runs what they hold, and waits until each has loaded. */
export async function showInFrames(page: Page, documents: readonly string[]): Promise<string[]> {
  return page.evaluate(async (sources) => {
    const found: string[] = [];
    for (const source of sources) {
      const frame = document.createElement('iframe');
      frame.srcdoc = source;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      for (const element of frame.contentDocument?.querySelectorAll('*') ?? [])
        for (const { name, value } of element.attributes)
          if (/^on/i.test(name) || /^\s*(javascript|vbscript|data):/i.test(/href|src|action/.test(name) ? value : ''))
            found.push(`${element.tagName} ${name}=${value}`);
      frame.remove();
    }
    return found;
  }, documents);
}
