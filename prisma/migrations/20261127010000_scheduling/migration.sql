-- Publishing at a time: what was decided when it was scheduled, held until then.
ALTER TABLE "Article"
  ADD COLUMN "scheduledById" UUID,
  ADD COLUMN "scheduledSlug" TEXT,
  ADD COLUMN "embargoUntil" TIMESTAMPTZ(3),
  ADD COLUMN "embargoReason" TEXT,
  ADD COLUMN "withdrawnTo" TEXT;
CREATE UNIQUE INDEX "Article_scheduledSlug_key" ON "Article"("scheduledSlug");
ALTER TABLE "Article" ADD CONSTRAINT "Article_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a note for readers says of a new version.
CREATE TYPE "PublicNoteKind" AS ENUM ('update', 'correction');
ALTER TABLE "Revision" ADD COLUMN "publicNoteKind" "PublicNoteKind" NOT NULL DEFAULT 'update';

-- The sweep asks every second: it reads what is scheduled and nothing else.
CREATE INDEX "Article_due_idx" ON "Article" ("scheduledFor", "id") WHERE "status" = 'scheduled';

ALTER TABLE "Article"
  ADD CONSTRAINT "Article_scheduledSlug_check" CHECK ("scheduledSlug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Article_embargo_has_reason" CHECK (("embargoUntil" IS NULL) = ("embargoReason" IS NULL)),
  ADD CONSTRAINT "Article_withdrawnTo_check" CHECK ("withdrawnTo" IS NULL OR ("withdrawnAt" IS NOT NULL AND ("withdrawnTo" ~ '^/([^/]|$)' OR "withdrawnTo" ~ '^https://')));
