-- CreateEnum
CREATE TYPE "MailPace" AS ENUM ('at_once', 'daily', 'needed');

-- AlterTable
ALTER TABLE "User" ADD COLUMN "mailPace" "MailPace" NOT NULL DEFAULT 'at_once';

-- CreateTable
CREATE TABLE "DigestEntry" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "eventId" UUID,
    "noteId" UUID,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "queuedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "DigestEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Digest" (
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("userId","day")
);

-- CreateIndex
CREATE INDEX "DigestEntry_noteId_idx" ON "DigestEntry"("noteId");

-- CreateIndex
CREATE UNIQUE INDEX "DigestEntry_userId_eventId_key" ON "DigestEntry"("userId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "DigestEntry_userId_noteId_key" ON "DigestEntry"("userId", "noteId");

-- AddForeignKey
ALTER TABLE "DigestEntry" ADD CONSTRAINT "DigestEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestEntry" ADD CONSTRAINT "DigestEntry_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "DigestEntry" ADD CONSTRAINT "DigestEntry_about_check" CHECK (num_nonnulls("eventId", "noteId") = 1);
CREATE INDEX "DigestEntry_due" ON "DigestEntry" ("dueAt") WHERE "sentAt" IS NULL;
