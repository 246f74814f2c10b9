-- AlterTable
ALTER TABLE "Profile" ADD COLUMN "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "portraitSourceId" UUID,
ADD COLUMN "portraitCrop" JSONB;

-- CreateIndex
CREATE INDEX "Profile_portraitSourceId_idx" ON "Profile"("portraitSourceId");

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_portraitSourceId_fkey" FOREIGN KEY ("portraitSourceId") REFERENCES "Upload"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Profile"
  ALTER COLUMN "languages" SET NOT NULL,
  ADD CONSTRAINT "Profile_languages_check" CHECK (cardinality("languages") <= 10);
