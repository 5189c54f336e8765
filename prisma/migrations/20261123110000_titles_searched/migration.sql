-- A search shows the articles first that have the word in their title. In `search` that is known only once a whole vector,
-- kept beside the row, has been fetched and filtered; the words of a title are few, and stand in the row.
ALTER TABLE "articles" ADD COLUMN "title_search" tsvector GENERATED ALWAYS AS (ts_filter("search", '{a}')) STORED;
CREATE INDEX "articles_title_search" ON "articles" USING gin ("title_search");
