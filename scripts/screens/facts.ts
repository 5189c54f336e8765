import type { Role } from './roles';

/** Where things are on a site that was filled for its pictures. */
export type Facts = {
  language: string;
  /** Session tokens. */
  tokens: Partial<Record<Role, string>>;
  cookie: string;
  /** By slug. */
  articles: Record<string, { id: string; path: string }>;
  /** Comments of the reader who looks, by what became of them, and one of somebody else. */
  comments: Record<string, string>;
  people: Record<string, string>;
  /** Tokens of links that came by mail. */
  links: Record<string, string>;
};

/**
 * One of the facts.
 * @throws {Error} when the site was not filled with it
 */
export function factOf<T>(group: Record<string, T>, name: string): T {
  const found = group[name];
  if (found === undefined) throw new Error(`The site has no ${name}`);
  return found;
}
