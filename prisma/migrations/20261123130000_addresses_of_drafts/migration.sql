-- The slug of an article without an address is what its writer chose for it. Until now nobody could: what stands there
-- was made of the first title, and would outlive every better one.
UPDATE "articles" SET "slug" = '' WHERE "path" IS NULL;
