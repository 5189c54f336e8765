// Runs in the page, as an expression: says which texts are cut off, lie over one another, or cannot be reached by
// scrolling. Answers a list of sentences. An element that shortens its text on purpose says so by `data-shortened`,
// and holds the whole of it elsewhere (a title, a link to it).
(() => {
  const SLACK = 2; // CSS pixels: italics and rounding reach over an edge by that much
  const OVERLAP = 0.5; // of the smaller one's height: boxes of lines that are set tight overlap without touching
  const LONG_WORD = 15; // letters: a longer word may be divided (styles/base.css)
  const MAX = 12; // sentences: one mistake is often made many times
  const found = new Set();
  const name = (element) => {
    const { id, classList } = element;
    return `<${element.localName}${id && !/\d/.test(id) ? `#${id}` : ''}${classList.length ? `.${[...classList].join('.')}` : ''}>`;
  };
  const quote = (text) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
  // A long comment is folded, with a box beside it that opens it.
  const isMeant = (element) => 'shortened' in element.dataset || element.matches(':has(+ .unfold)');
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };

  const root = document.documentElement;
  /** Only for screen readers: made tiny, or clipped away. */
  const hidden = new Map();
  const isHidden = (element) => {
    if (element === root || !element) return false;
    if (!hidden.has(element)) {
      const style = styleOf(element);
      const { width, height } = element.getBoundingClientRect();
      const tiny = style.overflow !== 'visible' && (width <= 1 || height <= 1);
      const gone = style.visibility !== 'visible' || style.opacity === '0' || style.clipPath === 'inset(50%)';
      hidden.set(element, tiny || gone || element.localName === 'noscript' || isHidden(element.parentElement));
    }
    return hidden.get(element);
  };

  /** The box within which a text can be seen, and the nearest thing that floats above the page and holds it. */
  const surroundings = new Map();
  const surroundingsOf = (element) => {
    if (!element || element === root) return { clips: [], scrolls: false, layer: root };
    if (!surroundings.has(element)) {
      const outer = surroundingsOf(element.parentElement);
      const style = styleOf(element);
      const { overflowX, overflowY, position } = style;
      const cuts =
        [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip') && element !== document.body;
      const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
      const floats =
        position === 'fixed' || position === 'sticky' || position === 'absolute' || element.localName === 'dialog';
      surroundings.set(element, {
        // What can be scrolled into view is not cut off; what lies above the page is not cut by what it floats over.
        clips: position === 'fixed' ? [] : scrolls ? [] : cuts ? [...outer.clips, element] : outer.clips,
        scrolls: position === 'fixed' ? false : outer.scrolls || scrolls,
        layer: floats ? element : outer.layer,
      });
    }
    return surroundings.get(element);
  };

  if (root.scrollWidth > root.clientWidth + 1) {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const beyond = width > 0 && (right > root.clientWidth + 1 || left < -1);
      const { clips, scrolls } = surroundingsOf(element.parentElement);
      return beyond && !scrolls && clips.length === 0 && !isHidden(element);
    });
    const inmost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    const names = inmost.slice(0, 3).map((element) => `${name(element)} ${quote(element.textContent)}`);
    found.add(`The page is ${root.scrollWidth - root.clientWidth} px wider than the window: ${names.join(', ')}`);
  }

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || /^(script|style|noscript|option|title|textarea)$/.test(element.localName)) continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: false }) || isHidden(element))
      continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const { clips, scrolls, layer } = surroundingsOf(element);
    for (const rect of rects) {
      const beyond = (clip) => {
        const box = clip.getBoundingClientRect();
        const air = rect.height * 0.3; // above and below the letters
        return Math.max(
          box.left - rect.left,
          rect.right - box.right,
          box.top - rect.top - air,
          rect.bottom - box.bottom - air,
        );
      };
      const cutting = clips.filter((clip) => beyond(clip) > SLACK);
      for (const clip of cutting.filter((one) => !isMeant(one)))
        found.add(
          `${quote(node.data)} in ${name(element)} is cut off by ${name(clip)}, ${Math.round(beyond(clip))} px of it`,
        );
      if (cutting.length > 0) continue;
      // What lies before the page's beginning cannot be scrolled to.
      if (
        !scrolls &&
        layer === root &&
        (rect.left < -SLACK || rect.right > Math.max(root.scrollWidth, innerWidth) + SLACK)
      )
        found.add(`${quote(node.data)} in ${name(element)} begins outside of the page`);
      if (!scrolls) texts.push({ element, node, rect, layer });
    }
  }

  for (const control of document.querySelectorAll('button, .button, [role="tab"], [role="menuitem"]')) {
    if (!control.checkVisibility() || isHidden(control)) continue;
    if (
      control.scrollWidth > control.clientWidth + SLACK &&
      control.clientWidth > 0 &&
      styleOf(control).display !== 'inline'
    )
      found.add(`${quote(control.textContent)} does not fit into ${name(control)}`);
  }

  // Words between spaces and dashes, in scripts that put spaces between words.
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  for (const { node, element } of new Map(texts.map((text) => [text.node, text])).values()) {
    if (!element.closest('h1, h2, h3, h4, .masthead-name')) continue;
    for (const { 0: word, index } of node.data.matchAll(WORD)) {
      if (word.length > LONG_WORD || UNSPACED.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > SLACK)
        found.add(`${quote(word)} in ${name(element)} is broken in two between its letters`);
    }
  }

  texts.sort((a, b) => a.rect.top - b.rect.top);
  for (let first = 0; first < texts.length; first += 1) {
    const a = texts[first];
    for (let second = first + 1; second < texts.length && texts[second].rect.top < a.rect.bottom; second += 1) {
      const b = texts[second];
      if (a.layer !== b.layer || a.node === b.node || a.element.contains(b.element) || b.element.contains(a.element))
        continue;
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (wide > SLACK + 1 && high > OVERLAP * Math.min(a.rect.height, b.rect.height))
        found.add(
          `${quote(a.node.data)} in ${name(a.element)} and ${quote(b.node.data)} in ${name(b.element)} lie over one another`,
        );
    }
  }
  const list = [...found];
  return list.length > MAX ? [...list.slice(0, MAX), `and ${list.length - MAX} more`] : list;
})();
