-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "openSuggestions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "settledUpdate" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "suggesting" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "handIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "review" JSONB;

-- CreateTable
CREATE TABLE "TextUpdate" (
    "id" BIGSERIAL NOT NULL,
    "articleId" UUID NOT NULL,
    "body" BYTEA NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TextUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TextUpdate_articleId_id_idx" ON "TextUpdate"("articleId", "id");

-- CreateIndex
CREATE INDEX "TextUpdate_byId_idx" ON "TextUpdate"("byId");

-- AddForeignKey
ALTER TABLE "TextUpdate" ADD CONSTRAINT "TextUpdate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextUpdate" ADD CONSTRAINT "TextUpdate_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One update is at most what one message may hold; a merged row holds a whole text's history.
ALTER TABLE "TextUpdate" ADD CONSTRAINT "TextUpdate_body_check" CHECK (octet_length("body") <= 64000000);
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_review_check" CHECK ("review" IS NULL OR octet_length("review"::text) <= 8000000);
