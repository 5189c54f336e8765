-- The usual wait is measured from the newest decisions, and the desk lists them.
CREATE INDEX "decisions_created_at_id_idx" ON "decisions"("created_at", "id");
