-- The limit on posts from one network reads its last minutes: by their own index, and not among everybody's.
CREATE INDEX "comments_by_network" ON "comments" ("address_hash", "created_at") WHERE "address_hash" IS NOT NULL;
