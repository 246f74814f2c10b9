-- A revision frozen before sizes were counted may be given its own, once. All else stays refused.
CREATE OR REPLACE FUNCTION refuse_frozen_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  open_still text[] := '{makerId,name}';
BEGIN
  IF OLD."wordsAdded" IS NULL AND OLD."wordsRemoved" IS NULL AND NEW."wordsAdded" IS NOT NULL AND NEW."wordsRemoved" IS NOT NULL THEN
    open_still := open_still || '{wordsAdded,wordsRemoved}';
  END IF;
  IF OLD."frozenAt" IS NOT NULL AND (to_jsonb(NEW) - open_still) IS DISTINCT FROM (to_jsonb(OLD) - open_still) THEN
    RAISE EXCEPTION 'a frozen revision is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
