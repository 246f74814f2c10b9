-- CreateEnum
CREATE TYPE "LabelColour" AS ENUM ('accent', 'saffron', 'success', 'danger', 'plum', 'sea', 'muted');

-- CreateTable
CREATE TABLE "Label" (
    "id" UUID NOT NULL,
    "name" CITEXT NOT NULL,
    "colour" "LabelColour" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleLabel" (
    "articleId" UUID NOT NULL,
    "labelId" UUID NOT NULL,

    CONSTRAINT "ArticleLabel_pkey" PRIMARY KEY ("articleId","labelId")
);

-- CreateTable
CREATE TABLE "ArticleSeen" (
    "userId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "change" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleSeen_pkey" PRIMARY KEY ("userId","articleId")
);

-- CreateTable
CREATE TABLE "DeskView" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "filters" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeskView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskOrder" (
    "userId" UUID NOT NULL,
    "views" UUID[],

    CONSTRAINT "DeskOrder_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Label_name_key" ON "Label"("name");

-- CreateIndex
CREATE INDEX "ArticleLabel_labelId_idx" ON "ArticleLabel"("labelId");

-- CreateIndex
CREATE INDEX "ArticleSeen_articleId_idx" ON "ArticleSeen"("articleId");

-- CreateIndex
CREATE INDEX "DeskView_ownerId_idx" ON "DeskView"("ownerId");

-- AddForeignKey
ALTER TABLE "ArticleLabel" ADD CONSTRAINT "ArticleLabel_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleLabel" ADD CONSTRAINT "ArticleLabel_labelId_fkey" FOREIGN KEY ("labelId") REFERENCES "Label"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSeen" ADD CONSTRAINT "ArticleSeen_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleSeen" ADD CONSTRAINT "ArticleSeen_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskView" ADD CONSTRAINT "DeskView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskOrder" ADD CONSTRAINT "DeskOrder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Label" ADD CONSTRAINT "Label_name_check" CHECK (length("name") BETWEEN 1 AND 40);
ALTER TABLE "DeskView" ADD CONSTRAINT "DeskView_name_check" CHECK (length("name") BETWEEN 1 AND 60);
ALTER TABLE "DeskOrder"
  ALTER COLUMN "views" SET DEFAULT '{}',
  ALTER COLUMN "views" SET NOT NULL;

-- Every question that the desk asks of all texts (how many in each state, under these
-- filters) is answered from this index alone, without the rows, which carry whole texts.
CREATE INDEX "Article_desk_idx" ON "Article" ("status", "statusChangedAt", "id")
  INCLUDE ("ownerId", "assigneeId", "deadlineAt", "workingRevisionId", "publishedRevisionId", "withdrawnAt");

-- What is due first, among what is not done yet.
CREATE INDEX "Article_deadline_idx" ON "Article" ("status", "deadlineAt", "id") WHERE "deadlineAt" IS NOT NULL;

-- What one editor has in hand.
CREATE INDEX "Article_assignee_idx" ON "Article" ("assigneeId", "status") WHERE "assigneeId" IS NOT NULL;

-- A section and words of a title are those of the working revision.
CREATE INDEX "Revision_section_idx" ON "Revision" ("sectionId", "id");
CREATE INDEX "Revision_plain_title_idx" ON "Revision" USING gin (tribune_plain("title") gin_trgm_ops);
