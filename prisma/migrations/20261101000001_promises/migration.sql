-- What the code promises and Prisma's schema language cannot say.

-- One row of settings.
ALTER TABLE site ADD CONSTRAINT site_single CHECK (id = 1);
ALTER TABLE site ADD CONSTRAINT site_close_days CHECK (close_comments_after_days IS NULL OR close_comments_after_days > 0);

-- Articles: what is public has an address and a date, what is scheduled has the date that it waits for.
ALTER TABLE articles ADD CONSTRAINT articles_public_has_address
  CHECK (status NOT IN ('published', 'scheduled') OR (path IS NOT NULL AND published_at IS NOT NULL));
ALTER TABLE articles ADD CONSTRAINT articles_path_is_absolute CHECK (path IS NULL OR path LIKE '/_%');
ALTER TABLE articles ADD CONSTRAINT articles_revision_positive CHECK (revision >= 1);
ALTER TABLE articles ADD CONSTRAINT articles_deleted_by CHECK ((deleted_at IS NULL) = (deleted_by_id IS NULL));

-- The lists of published articles, newest first, and what is due next.
CREATE INDEX articles_published ON articles (published_at DESC, id DESC) WHERE status = 'published' AND deleted_at IS NULL;
CREATE INDEX articles_due ON articles (published_at) WHERE status = 'scheduled' AND deleted_at IS NULL;

-- Comments: a tree that cannot break. The foreign key on (parent, article, root) keeps a reply in its parent's thread.
ALTER TABLE comments ADD CONSTRAINT comments_root CHECK ((parent_id IS NULL) = (root_id = id));
ALTER TABLE comments ADD CONSTRAINT comments_depth CHECK (depth BETWEEN 0 AND 6 AND (depth = 0) = (parent_id IS NULL));
ALTER TABLE comments ADD CONSTRAINT comments_revision_positive CHECK (revision >= 1 AND decision_count >= 0);
ALTER TABLE comments ADD CONSTRAINT comments_deleted_by CHECK ((deleted_at IS NULL) = (deleted_by_id IS NULL));
ALTER TABLE comments ADD CONSTRAINT comments_source_not_empty CHECK (length(source) BETWEEN 1 AND 20000);

-- A page of an article's threads, its count, the feed of all comments, the queue.
CREATE INDEX comments_roots ON comments (article_id, created_at, id) WHERE parent_id IS NULL;
CREATE INDEX comments_visible ON comments (article_id, created_at DESC, id DESC) WHERE status = 'approved' AND deleted_at IS NULL;
CREATE INDEX comments_visible_thread ON comments (root_id) WHERE status = 'approved' AND deleted_at IS NULL;
CREATE INDEX comments_newest_visible ON comments (created_at DESC, id DESC) WHERE status = 'approved' AND deleted_at IS NULL;
CREATE INDEX comments_waiting ON comments (created_at, id) WHERE status = 'pending' AND deleted_at IS NULL;

-- Reports: the open ones make the queue.
CREATE INDEX reports_open ON reports (comment_id, created_at) WHERE resolved_at IS NULL;
ALTER TABLE reports ADD CONSTRAINT reports_resolution CHECK (resolved_by_decision_id IS NULL OR resolved_at IS NOT NULL);

ALTER TABLE sanctions ADD CONSTRAINT sanctions_lifted CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL));
CREATE INDEX sanctions_in_force ON sanctions (person_id) WHERE lifted_at IS NULL;

-- Workers look for what is due.
CREATE INDEX jobs_due ON jobs (run_at) WHERE finished_at IS NULL;
CREATE INDEX mail_due ON mail (next_try_at) WHERE sent_at IS NULL AND failed_at IS NULL;

-- One owner's set-up link at a time.
CREATE UNIQUE INDEX one_time_links_set_up ON one_time_links (purpose) WHERE purpose = 'set_up_owner' AND used_at IS NULL;

-- What was decided and done stays written: no role, not even the application's own, may change or delete it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER decisions_append_only BEFORE UPDATE OR DELETE ON decisions FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decisions_no_truncate BEFORE TRUNCATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Search. Words lose their accents and, in English, their endings, the title weighs most.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION rejoinder (COPY = english);
ALTER TEXT SEARCH CONFIGURATION rejoinder
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH unaccent, english_stem;

CREATE INDEX articles_search ON articles USING gin (search);
CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

CREATE FUNCTION articles_keep_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A tsvector holds at most 1 MB (PostgreSQL, "Text Search Limitations"): 400,000 characters stay well below it.
  NEW.search := setweight(to_tsvector('rejoinder', NEW.title), 'A')
             || setweight(to_tsvector('rejoinder', NEW.standfirst), 'B')
             || setweight(to_tsvector('rejoinder', left(NEW.plain_text, 400000)), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER articles_search_kept BEFORE INSERT OR UPDATE OF title, standfirst, plain_text ON articles
  FOR EACH ROW EXECUTE FUNCTION articles_keep_search();

-- Only words of what readers may see: a draft's words must not surface as a suggestion.
CREATE FUNCTION articles_keep_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'published' AND NEW.deleted_at IS NULL THEN
    -- Sorted, so that two publications at once take the same locks in the same order.
    INSERT INTO search_words (word)
      SELECT lexeme FROM unnest(to_tsvector('simple', unaccent(NEW.title || ' ' || NEW.standfirst || ' ' || left(NEW.plain_text, 400000))))
      WHERE length(lexeme) BETWEEN 4 AND 40 AND lexeme ~ '^[[:alpha:]]+$'
      ORDER BY lexeme
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_words_kept AFTER INSERT OR UPDATE OF title, standfirst, plain_text, status, deleted_at ON articles
  FOR EACH ROW EXECUTE FUNCTION articles_keep_words();
