-- Until when the next step of a text is expected.
ALTER TABLE "Article" ADD COLUMN "deadlineAt" TIMESTAMPTZ(3);

CREATE INDEX "Article_deadlineAt_idx" ON "Article"("deadlineAt");
