import { now } from '@/lib/clock';
import { connections } from '@/lib/db';

/** On each article; a multiple of a thread's length, as is every other number of comments here. */
const COMMENTS_EACH = 15;
const THREAD = 5;
/** People who joined with each article. */
const PEOPLE_EACH = 4;
/** Articles on which the fifth person wrote, twice on each: more than a page of their own comments. */
const READ_BY_FIFTH = 25;

/** SQL of the id of the article, the person or the comment with this number. */
const id = (kind: string, number: string): string =>
  `overlay(overlay(md5('${kind}' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;

const NUMBERS = 'generate_series($1::int + 1, $2::int) AS n';

const PEOPLE = `
  INSERT INTO people (id, name, name_key, email, email_key, role, handle, created_at)
  SELECT ${id('person', 'n')}, 'Person ' || n, 'person' || n, n || '@big.test', n || '@big.test',
         CASE WHEN n <= 4 THEN 'author'::role ELSE 'reader' END, CASE WHEN n <= 4 THEN 'author-' || n END, $3::timestamptz
  FROM generate_series($1::int * ${PEOPLE_EACH} + 1, $2::int * ${PEOPLE_EACH}) AS n`;

/** Every article says `ferry`, every fourth in its title; `lighthouse` is in the third alone. */
const ARTICLES = `
  INSERT INTO articles (id, slug, path, status, title, body_html, renderer_version, plain_text, word_count, published_at,
                        created_at, updated_at)
  SELECT ${id('article', 'n')}, 'big-' || n, '/2026/03/big-' || n, 'published',
         CASE WHEN n % 4 = 0 THEN 'The ferry, part ' ELSE 'The harbor, part ' END || n,
         '<p>' || repeat('text ', 100) || '</p>', 1,
         'A ferry that left ' || CASE WHEN n = 3 THEN 'the lighthouse ' ELSE '' END || repeat('text ', 100), 100, at, at, at
  FROM (SELECT n, $3::timestamptz - n * interval '1 hour' AS at FROM ${NUMBERS}) AS articles`;

const REVISIONS = `
  INSERT INTO article_revisions (id, article_id, number, title, standfirst, body_html, labels, editor_id, created_at)
  SELECT ${id('article', 'n')}, ${id('article', 'n')}, 1, '', '', '', '{}', ${id('person', '1')}, $3::timestamptz FROM ${NUMBERS}`;

const BYLINES = `
  INSERT INTO bylines (article_id, person_id, position)
  SELECT ${id('article', 'n')}, ${id('person', '1 + n % 4')}, 0 FROM ${NUMBERS} WHERE $3::timestamptz IS NOT NULL`;

/** In each thread every comment answers the one before it. Of 25 comments one waits, one was rejected and one was spam. */
const COMMENTS = `
  INSERT INTO comments (id, article_id, article_revision_id, parent_id, root_id, depth, author_id, source, html,
                        renderer_version, status, held_for, created_at, idempotency_key, request_hash)
  SELECT ${id('comment', 'number')}, ${id('article', 'n')}, ${id('article', 'n')},
         CASE WHEN place > 0 THEN ${id('comment', 'number - 1')} END, ${id('comment', 'number - place')}, place,
         CASE WHEN n <= ${READ_BY_FIFTH} AND i IN (3, 8) THEN ${id('person', '5')} ELSE ${id('person', '6 + number % people')} END,
         text, '<p>' || text || '</p>', 1,
         (CASE (n + i) % 25 WHEN 0 THEN 'pending' WHEN 1 THEN 'rejected' WHEN 2 THEN 'spam' ELSE 'approved' END)::comment_status,
         '{}', $3::timestamptz - n * interval '1 hour' + i * interval '1 second', number, ''
  FROM (SELECT n, i, n * 10000 + i AS number, (i - 1) % ${THREAD} AS place, 'Comment' || repeat(' words', 30) AS text,
               (SELECT count(*)::int - 5 FROM people WHERE name_key LIKE 'person%') AS people
        FROM ${NUMBERS}, generate_series($4::int + 1, $5::int) AS i) AS comments`;

/** Lets PostgreSQL look at what was added, as it does by itself on a site that lives. */
async function inserted(statements: [text: string, values: unknown[]][]): Promise<void> {
  const client = await connections().connect();
  try {
    for (const [text, values] of statements) await client.query(text, values);
    await client.query('VACUUM (ANALYZE)');
  } finally {
    client.release();
  }
}

/**
 * Adds the articles `from + 1` to `to` with their people and comments, each an hour older than the one before it: what
 * was there stays as it was.
 */
export async function growSite(from: number, to: number): Promise<void> {
  const values = [from, to, now()];
  const around = [PEOPLE, ARTICLES, REVISIONS, BYLINES].map((text): [string, unknown[]] => [text, values]);
  await inserted([...around, [COMMENTS, [...values, 0, COMMENTS_EACH]]]);
}

/** Adds comments to one article of `growSite`, by its number, until it has `to`. */
export async function growDiscussion(article: number, to: number, from = COMMENTS_EACH): Promise<void> {
  await inserted([[COMMENTS, [article - 1, article, now(), from, to]]]);
}
