-- AlterTable
ALTER TABLE "Article" ADD COLUMN "timesSentBack" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "AskedPoint" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "askedById" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" UUID,

    CONSTRAINT "AskedPoint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AskedPoint_askedById_idx" ON "AskedPoint"("askedById");

-- CreateIndex
CREATE INDEX "AskedPoint_doneById_idx" ON "AskedPoint"("doneById");

-- CreateIndex
CREATE UNIQUE INDEX "AskedPoint_articleId_round_position_key" ON "AskedPoint"("articleId", "round", "position");

-- AddForeignKey
ALTER TABLE "AskedPoint" ADD CONSTRAINT "AskedPoint_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskedPoint" ADD CONSTRAINT "AskedPoint_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskedPoint" ADD CONSTRAINT "AskedPoint_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "AskedPoint"
  ADD CONSTRAINT "AskedPoint_words_check" CHECK (length("words") BETWEEN 1 AND 280),
  ADD CONSTRAINT "AskedPoint_place_check" CHECK ("round" >= 1 AND "position" BETWEEN 0 AND 11),
  ADD CONSTRAINT "AskedPoint_done_check" CHECK ("doneById" IS NULL OR "doneAt" IS NOT NULL);

-- What was sent back before anything could be listed counts too.
UPDATE "Article" a SET "timesSentBack" = (SELECT count(*) FROM "Event" e WHERE e.subject = 'article' AND e."subjectId" = a.id AND e.verb = 'sendBack');
