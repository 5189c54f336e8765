-- Counting an article's comments reads this index alone, 88 pages for 100,000 comments where comments_visible has 1,149:
-- entries that are alike are stored once (PostgreSQL's manual, "B-Tree indexes", deduplication).
CREATE INDEX "comments_visible_count" ON "comments" ("article_id") WHERE "status" = 'approved' AND "deleted_at" IS NULL;
