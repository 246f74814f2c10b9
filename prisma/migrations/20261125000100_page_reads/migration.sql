-- CreateTable
CREATE TABLE "PageRead" (
    "path" TEXT NOT NULL,
    "reads" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PageRead_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "PageRead_at_idx" ON "PageRead"("at");
