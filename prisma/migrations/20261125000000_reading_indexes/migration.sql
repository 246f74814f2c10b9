-- Lists are read newest first with the id as tie-break, both descending. In the index's
-- own order Postgres stops after one page; before, it sorted.
DROP INDEX "Article_public_idx";
CREATE INDEX "Article_public_idx" ON "Article" ("publishedAt" DESC, "id" DESC) WHERE "publishedRevisionId" IS NOT NULL AND "withdrawnAt" IS NULL;

-- A section's page and its count: the whole index of a section is smaller than its articles.
CREATE INDEX "Article_public_section_idx" ON "Article" ("sectionId", "publishedAt" DESC, "id" DESC) WHERE "publishedRevisionId" IS NOT NULL AND "withdrawnAt" IS NULL;

-- Titles that look like what was typed. unaccent() is only stable, because its dictionary
-- can be named and changed; with the dictionary fixed it may stand in an index. Whoever
-- changes the dictionary's rules reindexes.
CREATE FUNCTION tribune_plain(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
CREATE INDEX "Article_plain_title_idx" ON "Article" USING gin (tribune_plain("title") gin_trgm_ops) WHERE "publishedRevisionId" IS NOT NULL AND "withdrawnAt" IS NULL;

-- Only the operator <% finds by the index, and its threshold is a setting of the session:
-- a function carries it. Loading the extension first makes the setting known to this session.
SELECT show_trgm('');
CREATE FUNCTION tribune_close_titles(asked text, most integer) RETURNS SETOF uuid LANGUAGE sql STABLE
  SET pg_trgm.word_similarity_threshold = '0.4'
  AS $$
    SELECT a."id" FROM "Article" a
    WHERE a."publishedRevisionId" IS NOT NULL AND a."withdrawnAt" IS NULL AND tribune_plain(asked) <% tribune_plain(a."title")
    ORDER BY word_similarity(tribune_plain(asked), tribune_plain(a."title")) DESC, a."publishedAt" DESC
    LIMIT most
  $$;
