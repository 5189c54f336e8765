import type { Root } from 'hast';
import { articleProperties, pictureProperties } from './article-attributes';
import { safeArticleAddress, safeExternalAddress } from './addresses';
import { type Attributes, type HtmlEvents, readHtml } from './html-events';
import { ARTICLE_SCHEMA } from './schemas';
import { sanitized, type StoredHtml } from './stored-html';
import { type BuilderOptions, TreeBuilder } from './tree-builder';
import { canonicalName } from './vocabulary';

/** Elements that show what another address holds. Until hosts are allow-listed, a link stands in their place (V5). */
const EMBEDS: Readonly<Record<string, string>> = {
  iframe: 'src',
  embed: 'src',
  object: 'data',
  video: 'src',
  audio: 'src',
  source: 'src',
};

/** Marks that say nothing without an attribute. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'id'],
  span: ['dir', 'lang'],
  bdo: ['dir'],
};

/**
 * The clean form of an article's body, from the editor's HTML or an imported page's: safe to store and to show.
 * Keeps words, structure, links and pictures; drops scripts, styles and whatever is not in the vocabulary, but not the
 * text inside it. Rendering its result again gives the same. Takes any text, and time in proportion to its length.
 */
export function renderArticle(html: string): StoredHtml {
  return sanitized(articleTree(html, { spaces: 'keep' }), ARTICLE_SCHEMA);
}

/** The tree of an article, not sanitized yet. `adapt` may stand between the reader and the builder. */
export function articleTree(
  html: string,
  options: BuilderOptions,
  adapt: (events: HtmlEvents) => HtmlEvents = (events) => events,
): Root {
  const builder = new TreeBuilder(options);
  readHtml(html, adapt(articleEvents(builder)));
  return builder.finish();
}

function articleEvents(builder: TreeBuilder): HtmlEvents {
  return {
    text: (value) => builder.text(value),
    open: (name, attributes) => openElement(builder, canonicalName(name), attributes),
    close(name) {
      if (name === 'br') builder.lineBreak();
      else builder.close(canonicalName(name));
    },
  };
}

function openElement(builder: TreeBuilder, name: string, attributes: Attributes): void {
  if (name === 'br') return builder.lineBreak();
  if (name === 'hr') return builder.rule();
  if (name === 'img' || name === 'image') return openPicture(builder, attributes);
  const source = EMBEDS[name];
  if (source !== undefined) return linkInstead(builder, attributes.get(source) ?? '', attributes.get('title') ?? '');
  const properties = articleProperties(name, attributes);
  if (NEEDS[name] && !NEEDS[name].some((key) => key in properties)) return builder.passOver(name);
  if (name === 'section' && !('className' in properties)) return builder.passOver(name);
  builder.open(name, properties);
}

function openPicture(builder: TreeBuilder, attributes: Attributes): void {
  const properties = pictureProperties(attributes);
  if (properties) return builder.picture(properties);
  const alt = (attributes.get('alt') ?? '').trim();
  const address = safeExternalAddress(attributes.get('src') ?? '');
  if (address?.startsWith('http')) return builder.linked(address, alt || address);
  builder.text(alt);
}

function linkInstead(builder: TreeBuilder, source: string, title: string): void {
  const address = safeArticleAddress(source);
  if (address === undefined) return;
  builder.breakText();
  builder.linked(address, title.trim() || address);
  builder.breakText();
}
