-- CreateEnum
CREATE TYPE "CoauthorStatus" AS ENUM ('pending', 'accepted', 'declined', 'removed');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN "coauthorIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "Coauthor" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "status" "CoauthorStatus" NOT NULL DEFAULT 'pending',
    "userId" UUID,
    "profileId" UUID,
    "tokenHash" TEXT,
    "invitedById" UUID,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Coauthor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Coauthor_tokenHash_key" ON "Coauthor"("tokenHash");

-- CreateIndex
CREATE INDEX "Coauthor_articleId_idx" ON "Coauthor"("articleId");

-- CreateIndex
CREATE INDEX "Coauthor_email_idx" ON "Coauthor"("email");

-- CreateIndex
CREATE INDEX "Coauthor_userId_idx" ON "Coauthor"("userId");

-- CreateIndex
CREATE INDEX "Coauthor_profileId_idx" ON "Coauthor"("profileId");

-- CreateIndex
CREATE INDEX "Coauthor_invitedById_idx" ON "Coauthor"("invitedById");

-- AddForeignKey
ALTER TABLE "Coauthor" ADD CONSTRAINT "Coauthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coauthor" ADD CONSTRAINT "Coauthor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coauthor" ADD CONSTRAINT "Coauthor_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coauthor" ADD CONSTRAINT "Coauthor_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "Article" ALTER COLUMN "coauthorIds" SET NOT NULL;
CREATE INDEX "Article_coauthorIds_idx" ON "Article" USING GIN ("coauthorIds");
CREATE UNIQUE INDEX "Coauthor_one_open" ON "Coauthor" ("articleId", "email") WHERE "status" IN ('pending', 'accepted');
ALTER TABLE "Coauthor"
  ADD CONSTRAINT "Coauthor_name_check" CHECK (length("name") BETWEEN 1 AND 80),
  ADD CONSTRAINT "Coauthor_answer_check" CHECK ("status" = 'pending' OR "answeredAt" IS NOT NULL),
  ADD CONSTRAINT "Coauthor_token_check" CHECK ("tokenHash" IS NULL OR "status" = 'pending');

-- Who may see and write a text stands on its own row, where the inserting statement of the
-- shared text looks; these rows are what it is made from.
CREATE FUNCTION copy_coauthors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."articleId" ELSE NEW."articleId" END;
BEGIN
  UPDATE "Article" SET "coauthorIds" = ARRAY(
    SELECT DISTINCT "userId" FROM "Coauthor" WHERE "articleId" = changed AND "status" = 'accepted' AND "userId" IS NOT NULL ORDER BY "userId")
  WHERE id = changed;
  RETURN NULL;
END $$;
CREATE TRIGGER "Coauthor_copied" AFTER INSERT OR UPDATE OR DELETE ON "Coauthor" FOR EACH ROW EXECUTE FUNCTION copy_coauthors();
