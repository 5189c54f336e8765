-- Who wants mail when somebody answers, and of which answers they have been told.
ALTER TABLE "people" ADD COLUMN "answer_mail" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "mail" ADD COLUMN "stop_url" TEXT;

CREATE TABLE "answer_notices" (
    "answer_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_notices_pkey" PRIMARY KEY ("answer_id")
);

CREATE INDEX "answer_notices_comment_id_told_at_idx" ON "answer_notices"("comment_id", "told_at");

ALTER TABLE "answer_notices" ADD CONSTRAINT "answer_notices_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "answer_notices" ADD CONSTRAINT "answer_notices_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The worker looks for those whose authors have not been told.
CREATE INDEX "answer_notices_due" ON "answer_notices" ("comment_id") WHERE "told_at" IS NULL;
