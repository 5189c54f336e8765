-- When a mail that was tried in vain was due at first: "next_try_at" moves on with each try, and its age would start anew.
ALTER TABLE "mail" ADD COLUMN "first_due_at" TIMESTAMPTZ(3);
-- Of mail tried before this was kept it is not known whether it waited: none waited longer than five minutes.
UPDATE "mail" SET "first_due_at" = least("next_try_at", "created_at" + interval '5 minutes')
  WHERE "attempts" > 0 AND "sent_at" IS NULL AND "failed_at" IS NULL;
