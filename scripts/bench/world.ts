import { cpus } from 'node:os';
import type { Shutdown } from '../start/shutdown';
import { addArticles, addQueue, addVisibleComments, type Article } from './sample';
import type { Scale } from './scale';
import { startSite, type Site } from './site';

/** Articles for the rows that need some of their own. */
const SPARE_ARTICLES = 30;

/** What the rows measure: made when the first row asks for it, and shared by the rows that ask for the same. */
export class World {
  readonly #made = new Map<string, Promise<unknown>>();
  #articles: Article[] = [];

  constructor(
    readonly scale: Scale,
    readonly shutdown: Shutdown,
  ) {}

  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const made = (this.#made.get(key) as Promise<T> | undefined) ?? make();
    this.#made.set(key, made);
    return made;
  }

  #site(name: string, env: Record<string, string>): Promise<Site> {
    return this.#once(`site ${name}`, async () => {
      const site = await startSite(name, env);
      this.shutdown.add(`the site ${name}`, site.stop);
      return site;
    });
  }

  /** The site as it comes. */
  site(): Promise<Site> {
    return this.#site('site', {});
  }

  /** The same site as it is told to stand behind a proxy, which names each visitor's address. */
  proxied(): Promise<Site> {
    return this.#site('proxied', { TRUST_PROXY: '1' });
  }

  /** The same site from as many processes as there are processor cores, on one port. */
  several(): Promise<Site> {
    return this.#site('several', { PROCESSES: String(cpus().length) });
  }

  /** A second process on the same database that renders every page for every request. */
  uncached(): Promise<Site> {
    return this.#site('uncached', { PAGE_CACHE: 'off' });
  }

  /** Articles that nobody has commented on and no other row gets. */
  async freshArticles(count: number): Promise<Article[]> {
    if (this.#articles.length < count) this.#articles.push(...(await addArticles(count + SPARE_ARTICLES)));
    return this.#articles.splice(0, count);
  }

  async #filled(key: string, fill: (article: Article) => Promise<void>): Promise<Article> {
    return this.#once(key, async () => {
      const [article] = await this.freshArticles(1);
      if (!article) throw new Error('There are no articles left');
      await fill(article);
      return article;
    });
  }

  /** An article with exactly this many comments that everybody can see. */
  articleWith(comments: number): Promise<Article> {
    return this.#filled(`article ${comments}`, (article) => addVisibleComments(article, comments));
  }

  /** An article whose comments all wait: the moderators' queue. */
  queue(): Promise<Article> {
    return this.#filled('queue', (article) => addQueue(article, this.scale.queue));
  }
}
