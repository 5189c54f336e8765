/** A feed before it is written down in one of the formats. Addresses are absolute. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  /** The page that the feed is of, and the feed's own address. */
  homeUrl: string;
  selfUrl: string;
  entries: FeedEntry[];
};

export type FeedEntry = {
  /** Never changes, whatever becomes of title and address: `urn:uuid:…` (RFC 4122). */
  id: string;
  url: string;
  title: string;
  published: Date;
  updated: Date;
  authors: { name: string; url: string | null }[];
  labels: string[];
  summary: string | null;
  /** Stored HTML with absolute addresses. */
  html: string;
  /** For a comment: the article that it is about (RFC 4685). */
  about: { id: string; url: string } | null;
};

/** When anything in the feed last changed; the epoch for an empty one, so that the same feed is always the same bytes. */
export function updatedAt({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
}
