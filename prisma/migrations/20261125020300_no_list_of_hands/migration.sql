-- Nothing read who had written in a revision, and the list kept the ids of accounts that are gone.
ALTER TABLE "Revision" DROP COLUMN "handIds";
