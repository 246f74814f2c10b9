-- CreateEnum
CREATE TYPE "LinkOutcome" AS ENUM ('waiting', 'works', 'broken', 'silent', 'refused');

-- AlterTable
ALTER TABLE "NoteThread" ADD COLUMN "previewLinkId" UUID;

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "email" CITEXT,
    "mayNote" BOOLEAN NOT NULL DEFAULT false,
    "mayApprove" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreviewApproval" (
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "remark" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PreviewApproval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "articleId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "revisionId" UUID NOT NULL,
    "outcome" "LinkOutcome" NOT NULL,
    "status" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("articleId","url")
);

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PreviewLink_articleId_createdAt_idx" ON "PreviewLink"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "PreviewLink_createdById_idx" ON "PreviewLink"("createdById");

-- CreateIndex
CREATE INDEX "PreviewApproval_articleId_at_idx" ON "PreviewApproval"("articleId", "at");

-- CreateIndex
CREATE INDEX "PreviewApproval_revisionId_idx" ON "PreviewApproval"("revisionId");

-- CreateIndex
CREATE INDEX "LinkCheck_revisionId_idx" ON "LinkCheck"("revisionId");

-- CreateIndex
CREATE INDEX "NoteThread_previewLinkId_idx" ON "NoteThread"("previewLinkId");

-- AddForeignKey
ALTER TABLE "NoteThread" ADD CONSTRAINT "NoteThread_previewLinkId_fkey" FOREIGN KEY ("previewLinkId") REFERENCES "PreviewLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewApproval" ADD CONSTRAINT "PreviewApproval_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "PreviewLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewApproval" ADD CONSTRAINT "PreviewApproval_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewApproval" ADD CONSTRAINT "PreviewApproval_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCheck" ADD CONSTRAINT "LinkCheck_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCheck" ADD CONSTRAINT "LinkCheck_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "PreviewLink"
  ADD CONSTRAINT "PreviewLink_hash_check" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "PreviewLink_label_check" CHECK (length("label") BETWEEN 1 AND 120),
  ADD CONSTRAINT "PreviewLink_term_check" CHECK ("expiresAt" > "createdAt");
ALTER TABLE "PreviewApproval"
  ADD CONSTRAINT "PreviewApproval_name_check" CHECK (length("name") BETWEEN 1 AND 80),
  ADD CONSTRAINT "PreviewApproval_remark_check" CHECK (length("remark") <= 2000);
-- The same words of the same person about the same text are one approval, however often the button is pressed.
CREATE UNIQUE INDEX "PreviewApproval_once_key" ON "PreviewApproval" ("linkId", "revisionId", "name", md5(coalesce("remark", '')));
-- Approvals are only ever added; with their article they go.
CREATE FUNCTION refuse_approval_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "Article" WHERE id = OLD."articleId") THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% rows are append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "PreviewApproval_append_only" BEFORE UPDATE OR DELETE ON "PreviewApproval" FOR EACH ROW EXECUTE FUNCTION refuse_approval_change();
