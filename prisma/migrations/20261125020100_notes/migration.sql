-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('passage', 'editors');

-- CreateTable
CREATE TABLE "NoteThread" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "quote" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "NoteThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "mentions" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoteMail" (
    "threadId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "upTo" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoteMail_pkey" PRIMARY KEY ("threadId","userId")
);

-- CreateIndex
CREATE INDEX "NoteThread_articleId_createdAt_idx" ON "NoteThread"("articleId", "createdAt");

-- CreateIndex
CREATE INDEX "NoteThread_createdById_idx" ON "NoteThread"("createdById");

-- CreateIndex
CREATE INDEX "NoteThread_resolvedById_idx" ON "NoteThread"("resolvedById");

-- CreateIndex
CREATE INDEX "Note_authorId_idx" ON "Note"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Note_threadId_number_key" ON "Note"("threadId", "number");

-- CreateIndex
CREATE INDEX "NoteMail_userId_idx" ON "NoteMail"("userId");

-- AddForeignKey
ALTER TABLE "NoteThread" ADD CONSTRAINT "NoteThread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteThread" ADD CONSTRAINT "NoteThread_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteThread" ADD CONSTRAINT "NoteThread_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "NoteThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteMail" ADD CONSTRAINT "NoteMail_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "NoteThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoteMail" ADD CONSTRAINT "NoteMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "NoteThread"
  ADD CONSTRAINT "NoteThread_quote_check" CHECK (length("quote") <= 500),
  ADD CONSTRAINT "NoteThread_resolver_check" CHECK ("resolvedById" IS NULL OR "resolvedAt" IS NOT NULL);
ALTER TABLE "Note"
  ALTER COLUMN "mentions" SET DEFAULT '{}',
  ALTER COLUMN "mentions" SET NOT NULL,
  ADD CONSTRAINT "Note_body_check" CHECK (length("body") BETWEEN 1 AND 4000),
  ADD CONSTRAINT "Note_mentions_check" CHECK (cardinality("mentions") <= 20);

-- Whoever erases an account, and however: no name stays at its notes.
CREATE FUNCTION forget_note_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."authorId" IS NOT NULL AND NEW."authorId" IS NULL THEN NEW."authorName" := ''; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Note_forget_author" BEFORE UPDATE ON "Note" FOR EACH ROW EXECUTE FUNCTION forget_note_author();
