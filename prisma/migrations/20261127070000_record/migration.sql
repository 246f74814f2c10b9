-- The article that an event is about, said by its subject or by its data: one column to
-- filter by. Computed, so that nobody can write another than the event says.
ALTER TABLE "Event" ADD COLUMN "articleId" UUID GENERATED ALWAYS AS (
  CASE
    WHEN "subject" = 'article' THEN "subjectId"
    WHEN "data" ->> 'article' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ("data" ->> 'article')::uuid
    WHEN "data" ->> 'articleId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ("data" ->> 'articleId')::uuid
  END) STORED;

-- Each filter of the journal reads its page from an index in the journal's own order.
DROP INDEX "Event_at_idx";
CREATE INDEX "Event_at_id_idx" ON "Event" ("at", "id");
CREATE INDEX "Event_actorId_at_id_idx" ON "Event" ("actorId", "at", "id");
CREATE INDEX "Event_verb_at_id_idx" ON "Event" ("verb", "at", "id");
CREATE INDEX "Event_articleId_at_id_idx" ON "Event" ("articleId", "at", "id") WHERE "articleId" IS NOT NULL;
