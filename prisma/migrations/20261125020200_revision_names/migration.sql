-- A revision may have a name, knows its size beside the one before it, and which one it brought back.
ALTER TABLE "Revision" ADD COLUMN "name" TEXT,
ADD COLUMN "restoredFrom" INTEGER,
ADD COLUMN "wordsAdded" INTEGER,
ADD COLUMN "wordsRemoved" INTEGER;
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_name_check" CHECK (char_length("name") BETWEEN 1 AND 80);

-- A name is what people call a revision, no part of it: it may be given to a frozen one. All else stays refused.
CREATE OR REPLACE FUNCTION refuse_frozen_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozenAt" IS NOT NULL AND (to_jsonb(NEW) - '{makerId,name}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{makerId,name}'::text[]) THEN
    RAISE EXCEPTION 'a frozen revision is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
