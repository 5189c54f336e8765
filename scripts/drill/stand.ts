import type { Shutdown } from '../start/shutdown';
import { makeWriters, type Writer } from './people';
import { Site } from './site';
import { ask, tryAsk, type Asked } from './visitor';

export type Article = { id: string; path: string };

/** Where the drills happen: sites of their own, kept from one drill to the next. */
export class Stand {
  private readonly sites = new Map<string, Site>();

  constructor(private readonly shutdown: Shutdown) {}

  /** The site of this name, running. Comments show at once, so that what is looked at is the fault. */
  async site(name = 'site', env: Record<string, string> = {}): Promise<Site> {
    const known = this.sites.get(name);
    if (known) return known;
    const site = new Site(name, { env });
    this.shutdown.add(`the site ${name}`, async () => void (await site.stop()));
    await site.start();
    await site.sql((client) =>
      client.query(`UPDATE site SET comment_mode = 'nobody', close_comments_after_days = NULL`),
    );
    this.sites.set(name, site);
    return site;
  }

  /** Published articles that take comments. */
  async articles(site: Site): Promise<Article[]> {
    const { rows } = await site.sql((client) =>
      client.query<Article>(
        `SELECT id, path FROM articles WHERE status = 'published' AND comments_closed_at IS NULL AND deleted_at IS NULL
         ORDER BY published_at LIMIT 20`,
      ),
    );
    if (rows.length === 0) throw new Error('The site has no articles');
    return rows;
  }

  writers(site: Site, count: number, role?: string): Promise<Writer[]> {
    return site.sql((client) => makeWriters(client, count, role));
  }
}

export type Post = { writer: Writer; article: Article; words: string; key: string };

/** The fields and headers of a comment's form, asked for as a program asks. */
export const commentRequest = ({ writer, article, words, key }: Post) => ({
  headers: { cookie: writer.cookie, accept: 'application/json', 'x-forwarded-for': writer.address },
  form: { articleId: article.id, articleRevision: '1', body: words, key, action: 'post' },
});

/** The id of the comment that an answer says was posted; null for any other answer. */
export function postedId(answer: Asked | null): string | null {
  if (answer?.status !== 200) return null;
  return /(?:#c|\/comments\/)([0-9a-f-]{36})/.exec(answer.text)?.[1] ?? null;
}

/** Posts a comment; throws when no answer comes. */
export const post = (site: Site, what: Post): Promise<Asked> => ask(site, '/api/forms/comment', commentRequest(what));
export const tryPost = (site: Site, what: Post): Promise<Asked | null> =>
  tryAsk(site, '/api/forms/comment', commentRequest(what));
