-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" "PublicNoteKind" NOT NULL DEFAULT 'update',
    "note" TEXT NOT NULL,
    "wordsAdded" INTEGER,
    "wordsRemoved" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Correction_revisionId_key" ON "Correction"("revisionId");

-- CreateIndex
CREATE INDEX "Correction_articleId_at_idx" ON "Correction"("articleId", "at");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Correction"
  ADD CONSTRAINT "Correction_note_check" CHECK (length("note") BETWEEN 1 AND 500);

-- Nobody takes an entry out of the log; it goes with its article, and not otherwise.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% rows are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Correction_append_only" BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();

-- What was said in public before there was a log belongs to it too.
INSERT INTO "Correction" ("id", "articleId", "revisionId", "note", "at")
SELECT gen_random_uuid(), "articleId", "id", "publicNote", coalesce("frozenAt", "savedAt") FROM "Revision" WHERE "publicNote" IS NOT NULL AND "frozenAt" IS NOT NULL;
