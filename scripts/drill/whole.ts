/** Counts, of the comments with the ids `$1`, those that are there as they were acknowledged: with the text of their revision. */
export const WHOLE_SQL = `SELECT count(*) FROM comments c JOIN comment_revisions r ON r.comment_id = c.id AND r.number = c.revision
     WHERE c.id = ANY($1::uuid[]) AND r.source = c.source`;

/** Counts what a write that was cut in half would leave: comments without a revision, answers astray, one text twice. */
export const HALF_WRITTEN_SQL = `SELECT (SELECT count(*) FROM comments c WHERE NOT EXISTS
               (SELECT FROM comment_revisions r WHERE r.comment_id = c.id AND r.number = c.revision))
          + (SELECT count(*) FROM comments c LEFT JOIN comments p ON p.id = c.parent_id
               WHERE c.parent_id IS NOT NULL AND p.article_id IS DISTINCT FROM c.article_id)
          + (SELECT count(*) FROM (SELECT source FROM comments WHERE source LIKE 'A comment that must not be lost%'
               GROUP BY source HAVING count(*) > 1) AS twice) AS count`;
