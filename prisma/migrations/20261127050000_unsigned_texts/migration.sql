-- Texts begun without an account, kept under a secret link until the address behind them is confirmed.
CREATE TABLE "UnsignedText" (
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "sectionId" UUID,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "body" JSONB NOT NULL,
    "hero" JSONB,
    "network" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT,
    "email" CITEXT,
    "letter" TEXT,
    "agreed" JSONB,
    "submittedAt" TIMESTAMPTZ(3),
    "confirmHash" TEXT,
    "confirmExpires" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "articleId" UUID,
    "applicationId" UUID,

    CONSTRAINT "UnsignedText_pkey" PRIMARY KEY ("id"),
    -- Submitted and not confirmed yet: whoever it is has said so, and agreed.
    CONSTRAINT "UnsignedText_waiting_is_whole" CHECK ("submittedAt" IS NULL OR "confirmedAt" IS NOT NULL OR ("name" IS NOT NULL AND "email" IS NOT NULL AND "agreed" IS NOT NULL AND "confirmHash" IS NOT NULL AND "confirmExpires" IS NOT NULL)),
    CONSTRAINT "UnsignedText_confirmed_was_submitted" CHECK ("confirmedAt" IS NULL OR "submittedAt" IS NOT NULL),
    CONSTRAINT "UnsignedText_article_is_confirmed" CHECK ("articleId" IS NULL OR "confirmedAt" IS NOT NULL),
    -- Once confirmed it is an article: the link keeps neither words nor address.
    CONSTRAINT "UnsignedText_confirmed_is_empty" CHECK ("confirmedAt" IS NULL OR ("email" IS NULL AND "name" IS NULL AND "letter" IS NULL AND "hero" IS NULL AND "network" = ''))
);

CREATE UNIQUE INDEX "UnsignedText_secretHash_key" ON "UnsignedText"("secretHash");
CREATE UNIQUE INDEX "UnsignedText_confirmHash_key" ON "UnsignedText"("confirmHash");
CREATE UNIQUE INDEX "UnsignedText_articleId_key" ON "UnsignedText"("articleId");
CREATE INDEX "UnsignedText_network_createdAt_idx" ON "UnsignedText"("network", "createdAt");
CREATE INDEX "UnsignedText_savedAt_idx" ON "UnsignedText"("savedAt");
CREATE INDEX "UnsignedText_applicationId_idx" ON "UnsignedText"("applicationId");
CREATE INDEX "UnsignedText_sectionId_idx" ON "UnsignedText"("sectionId");

ALTER TABLE "UnsignedText" ADD CONSTRAINT "UnsignedText_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "UnsignedText" ADD CONSTRAINT "UnsignedText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "UnsignedText" ADD CONSTRAINT "UnsignedText_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Upload" ADD COLUMN "unsignedTextId" UUID;
CREATE INDEX "Upload_unsignedTextId_idx" ON "Upload"("unsignedTextId");
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_unsignedTextId_fkey" FOREIGN KEY ("unsignedTextId") REFERENCES "UnsignedText"("id") ON DELETE SET NULL ON UPDATE CASCADE;
