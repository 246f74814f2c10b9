-- Subjects pitched before they are written.
CREATE TYPE "ProposalStatus" AS ENUM ('draft', 'waiting', 'asked', 'accepted', 'declined', 'withdrawn');

CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "assigneeId" UUID,
    "sectionId" UUID,
    "articleId" UUID,
    "status" "ProposalStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL DEFAULT '',
    "angle" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "sources" TEXT NOT NULL DEFAULT '',
    "words" INTEGER,
    "deliveryOn" DATE,
    "agreedWords" INTEGER,
    "lastNumber" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "statusChangedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ProposalMessage" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalMessage_pkey" PRIMARY KEY ("id")
);

-- What the editors of a section ask of every text in it.
ALTER TABLE "Section" ADD COLUMN "checklist" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE UNIQUE INDEX "Proposal_articleId_key" ON "Proposal"("articleId");
CREATE INDEX "Proposal_authorId_statusChangedAt_idx" ON "Proposal"("authorId", "statusChangedAt");
CREATE INDEX "Proposal_status_statusChangedAt_id_idx" ON "Proposal"("status", "statusChangedAt", "id");
CREATE INDEX "Proposal_assigneeId_idx" ON "Proposal"("assigneeId");
CREATE INDEX "Proposal_sectionId_idx" ON "Proposal"("sectionId");
CREATE INDEX "ProposalMessage_authorId_idx" ON "ProposalMessage"("authorId");
CREATE UNIQUE INDEX "ProposalMessage_proposalId_number_key" ON "ProposalMessage"("proposalId", "number");

ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ProposalMessage" ADD CONSTRAINT "ProposalMessage_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ProposalMessage" ADD CONSTRAINT "ProposalMessage_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema cannot say: what was sent is whole, what was agreed says how long.
ALTER TABLE "Proposal"
  ADD CONSTRAINT "Proposal_lengths_check" CHECK (length("title") <= 200 AND length("angle") <= 1000 AND length("summary") <= 2000 AND length("sources") <= 3000),
  ADD CONSTRAINT "Proposal_words_check" CHECK ("words" BETWEEN 100 AND 20000 AND "agreedWords" BETWEEN 100 AND 20000),
  ADD CONSTRAINT "Proposal_sent_check" CHECK ("status" IN ('draft', 'withdrawn') OR ("sentAt" IS NOT NULL AND "title" <> '' AND "angle" <> '' AND "summary" <> '' AND "words" IS NOT NULL AND "deliveryOn" IS NOT NULL)),
  ADD CONSTRAINT "Proposal_agreed_check" CHECK (("status" = 'accepted') = ("agreedWords" IS NOT NULL));
ALTER TABLE "ProposalMessage"
  ADD CONSTRAINT "ProposalMessage_body_check" CHECK (length("body") BETWEEN 1 AND 4000);
ALTER TABLE "Section"
  ALTER COLUMN "checklist" SET NOT NULL,
  ADD CONSTRAINT "Section_checklist_check" CHECK (cardinality("checklist") <= 12 AND array_position("checklist", NULL) IS NULL);

CREATE TRIGGER "ProposalMessage_forget_author" BEFORE UPDATE ON "ProposalMessage" FOR EACH ROW EXECUTE FUNCTION forget_note_author();
