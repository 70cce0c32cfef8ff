"""The shape of the database, step by step: append only, never edited once released."""

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x51554941  # "QUIA": what `file` and we ourselves know the database by

SENTINEL = "an answer is never lost"
"""A row with these words is always there."""

migrations = Migrations("quizapp")


def bring_up_to_date(db: Database) -> None:
    """Apply what is missing, each migration whole or not at all, and have references watched from then on."""
    if migrations.pending(db):
        migrations.apply(db)
    version = len(migrations.applied(db))
    if db.conn.execute("PRAGMA user_version").fetchone()[0] != version:  # also after an end between the two
        db.conn.execute(f"PRAGMA user_version={version}")
    # Only now: a migration may rebuild a table that others refer to.
    db.conn.execute("PRAGMA foreign_keys=ON")


def _run(db: Database, *statements: str) -> None:
    # One by one: executescript would commit the migration's transaction half way.
    for statement in statements:
        db.conn.execute(statement)


@migrations()
def learners_and_banks(db: Database) -> None:
    """Who learns, and what from. Every revision of a fact is kept."""
    _run(
        db,
        "CREATE TABLE installation (device_id TEXT PRIMARY KEY, created_ms INTEGER NOT NULL) STRICT",
        "CREATE TABLE learners (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_ms INTEGER NOT NULL) STRICT",
        """CREATE TABLE banks (
            id TEXT PRIMARY KEY, title TEXT NOT NULL, subtitle TEXT NOT NULL, digest TEXT NOT NULL,
            document TEXT NOT NULL, position INTEGER NOT NULL, updated_ms INTEGER NOT NULL
        ) STRICT""",
        """CREATE TABLE facts (
            bank_id TEXT NOT NULL REFERENCES banks(id), id TEXT NOT NULL, revision INTEGER NOT NULL,
            status TEXT NOT NULL, is_gone INTEGER NOT NULL, position INTEGER NOT NULL, document TEXT NOT NULL,
            PRIMARY KEY (bank_id, id)
        ) STRICT""",
        """CREATE TABLE fact_revisions (
            bank_id TEXT NOT NULL, fact_id TEXT NOT NULL, revision INTEGER NOT NULL, document TEXT NOT NULL,
            at_ms INTEGER NOT NULL, PRIMARY KEY (bank_id, fact_id, revision)
        ) STRICT""",
    )


@migrations()
def cards(db: Database) -> None:
    """A cache of what the log adds up to; a card that was never answered has no due day."""
    _run(
        db,
        """CREATE TABLE cards (
            learner_id TEXT NOT NULL REFERENCES learners(id), bank_id TEXT NOT NULL, fact_id TEXT NOT NULL,
            slot TEXT NOT NULL, position INTEGER NOT NULL, stability_days REAL, difficulty REAL, last_day TEXT,
            due_day TEXT, reviews INTEGER NOT NULL, lapses INTEGER NOT NULL, is_missed INTEGER NOT NULL,
            open_right INTEGER NOT NULL, last_form TEXT, is_resting INTEGER NOT NULL, is_retired INTEGER NOT NULL,
            PRIMARY KEY (learner_id, bank_id, fact_id, slot),
            FOREIGN KEY (bank_id, fact_id) REFERENCES facts(bank_id, id)
        ) STRICT""",
        "CREATE INDEX cards_due ON cards (learner_id, due_day) WHERE is_retired = 0 AND is_resting = 0",
    )


@migrations()
def reviews(db: Database) -> None:
    """The log: append only, each row sealed with a hash over itself and the row before."""
    _run(
        db,
        """CREATE TABLE reviews (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, learner_id TEXT NOT NULL REFERENCES learners(id),
            device_id TEXT NOT NULL, kind TEXT NOT NULL, target_seq INTEGER REFERENCES reviews(seq),
            bank_id TEXT NOT NULL, fact_id TEXT NOT NULL, slot TEXT NOT NULL, revision INTEGER NOT NULL,
            form TEXT NOT NULL, is_open INTEGER NOT NULL, seed INTEGER NOT NULL, shown TEXT NOT NULL,
            given TEXT NOT NULL, verdict TEXT NOT NULL, rating INTEGER, known REAL, predicted REAL,
            had_hint INTEGER NOT NULL, elapsed_ms INTEGER NOT NULL, at_ms INTEGER NOT NULL,
            offset_minutes INTEGER NOT NULL, day TEXT NOT NULL, origin TEXT NOT NULL,
            previous_hash TEXT NOT NULL, hash TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX reviews_of_card ON reviews (learner_id, bank_id, fact_id, slot)",
        "CREATE INDEX reviews_of_day ON reviews (learner_id, day)",
        "CREATE INDEX reviews_target ON reviews (target_seq) WHERE target_seq IS NOT NULL",
        """CREATE TRIGGER reviews_are_not_changed BEFORE UPDATE ON reviews
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
        """CREATE TRIGGER reviews_are_not_removed BEFORE DELETE ON reviews
            BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END""",
        # What counts: every answer that was not undone, with its last override in place of its own rating.
        """CREATE VIEW counted_answers AS
            SELECT a.*, coalesce(
                (SELECT o.rating FROM reviews o WHERE o.target_seq = a.seq AND o.kind = 'override'
                    AND NOT EXISTS (SELECT 1 FROM reviews v WHERE v.target_seq = o.seq AND v.kind = 'void')
                    ORDER BY o.seq DESC LIMIT 1), a.rating) AS final_rating
            FROM reviews a WHERE a.kind = 'answer'
                AND NOT EXISTS (SELECT 1 FROM reviews v WHERE v.target_seq = a.seq AND v.kind = 'void')""",
    )


@migrations()
def lookups(db: Database) -> None:
    """What a question looks up beside its fact, so that no bank is ever read whole; filled when it is first used."""
    _run(
        db,
        """CREATE TABLE entities (
            bank_id TEXT NOT NULL REFERENCES banks(id), id TEXT NOT NULL, kind TEXT NOT NULL, spot INTEGER NOT NULL,
            document TEXT NOT NULL, PRIMARY KEY (bank_id, id)
        ) STRICT""",
        "CREATE INDEX entities_of_kind ON entities (bank_id, kind, spot, id)",
        """CREATE TABLE entity_traits (
            bank_id TEXT NOT NULL, kind TEXT NOT NULL, trait TEXT NOT NULL, spot INTEGER NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (bank_id, kind, trait, spot, id)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE answers (
            bank_id TEXT NOT NULL, asked INTEGER NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (bank_id, asked, answer)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE alike (
            bank_id TEXT NOT NULL, likeness INTEGER NOT NULL, spot INTEGER NOT NULL, fact_id TEXT NOT NULL,
            PRIMARY KEY (bank_id, likeness, spot, fact_id)
        ) STRICT, WITHOUT ROWID""",
        "ALTER TABLE banks ADD COLUMN lookups INTEGER NOT NULL DEFAULT 0",
    )


@migrations()
def tags(db: Database) -> None:
    """Tags of facts, so that a quiz is drawn from some of them without a walk over the bank."""
    _run(
        db,
        """CREATE TABLE fact_tags (
            bank_id TEXT NOT NULL, tag TEXT NOT NULL, fact_id TEXT NOT NULL, PRIMARY KEY (bank_id, tag, fact_id)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX tags_of_fact ON fact_tags (bank_id, fact_id)",
    )


@migrations()
def settings(db: Database) -> None:
    """How each learner wants to study, as JSON: what is not there is as for a new learner."""
    _run(db, "ALTER TABLE learners ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'")


@migrations()
def figures(db: Database) -> None:
    """Statistics kept answer by answer, so that Progress opens in the same time however long the log is."""
    _run(
        db,
        # What each answer adds. The first answer of a card on a day, if something was promised of it, is a recall;
        # what luck could give is taken off: right counts 1, wrong -g / (1 - g), so that guesses add up to nothing.
        """CREATE VIEW answer_figures AS
            SELECT a.seq, a.learner_id, a.bank_id, a.fact_id, a.day, a.elapsed_ms, a.origin, a.predicted,
                a.final_rating > 1 AS is_right,
                a.predicted IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM counted_answers e WHERE e.learner_id = a.learner_id AND e.bank_id = a.bank_id
                    AND e.fact_id = a.fact_id AND e.slot = a.slot AND e.day = a.day AND e.seq < a.seq) AS is_recall,
                NOT EXISTS (
                    SELECT 1 FROM counted_answers e WHERE e.learner_id = a.learner_id AND e.bank_id = a.bank_id
                    AND e.fact_id = a.fact_id AND e.seq < a.seq) AS is_meeting,
                ((a.final_rating > 1) - coalesce(json_extract(a.shown, '$.guess'), 0.0))
                    / (1 - coalesce(json_extract(a.shown, '$.guess'), 0.0)) AS recalled,
                CASE WHEN a.predicted < 0.5 THEN 0 WHEN a.predicted < 0.6 THEN 1 WHEN a.predicted < 0.7 THEN 2
                    WHEN a.predicted < 0.8 THEN 3 WHEN a.predicted < 0.85 THEN 4 WHEN a.predicted < 0.9 THEN 5
                    WHEN a.predicted < 0.95 THEN 6 ELSE 7 END AS bin
            FROM counted_answers a""",
        """CREATE TABLE day_figures (
            learner_id TEXT NOT NULL, bank_id TEXT NOT NULL, day TEXT NOT NULL, answers INTEGER NOT NULL,
            right_answers INTEGER NOT NULL, met INTEGER NOT NULL, due INTEGER NOT NULL, due_recalled REAL NOT NULL,
            elapsed_ms INTEGER NOT NULL, PRIMARY KEY (learner_id, day, bank_id)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE recall_figures (
            learner_id TEXT NOT NULL, bank_id TEXT NOT NULL, day TEXT NOT NULL, bin INTEGER NOT NULL,
            answers INTEGER NOT NULL, predicted REAL NOT NULL, recalled REAL NOT NULL,
            PRIMARY KEY (learner_id, day, bank_id, bin)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX cards_hard ON cards (learner_id, lapses DESC) WHERE is_retired = 0 AND lapses > 0",
        # As `store.figures` adds them; repeated here, for a migration never changes once it is released.
        """INSERT INTO day_figures SELECT learner_id, bank_id, day, count(*), sum(is_right), sum(is_meeting),
            sum(is_recall AND origin = 'study'),
            coalesce(sum(recalled) FILTER (WHERE is_recall AND origin = 'study'), 0.0), sum(elapsed_ms)
            FROM answer_figures GROUP BY learner_id, day, bank_id""",
        """INSERT INTO recall_figures SELECT learner_id, bank_id, day, bin, count(*), sum(predicted), sum(recalled)
            FROM answer_figures WHERE is_recall GROUP BY learner_id, day, bank_id, bin""",
    )


@migrations()
def removal(db: Database) -> None:
    """What is removed is out of sight and can be brought back; the log of it stays. And who learned here last."""
    _run(
        db,
        "ALTER TABLE banks ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE learners ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE installation ADD COLUMN learner_id TEXT REFERENCES learners(id)",
        "CREATE INDEX cards_resting ON cards (learner_id, bank_id) WHERE is_retired = 0 AND is_resting = 1",
    )


@migrations()
def search(db: Database) -> None:
    """The sentences of facts, to be looked for: by words, and by any three signs of them (which CJK needs)."""
    columns = "sentence, also, bank_id UNINDEXED, fact_id UNINDEXED"
    _run(
        db,
        f"""CREATE VIRTUAL TABLE fact_words USING fts5({columns},
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')""",
        f"CREATE VIRTUAL TABLE fact_parts USING fts5({columns}, tokenize = 'trigram')",
    )


@migrations()
def images(db: Database) -> None:
    """Pictures of facts and entities, each once, by the hash of its bytes."""
    _run(db, "CREATE TABLE images (hash TEXT PRIMARY KEY, content BLOB NOT NULL) STRICT, WITHOUT ROWID")


@migrations()
def origin(db: Database) -> None:
    """Whether a bank came with the app: only such a one is ever offered in a newer version."""
    _run(db, "ALTER TABLE banks ADD COLUMN is_shipped INTEGER NOT NULL DEFAULT 0")


@migrations()
def health(db: Database) -> None:
    """Whether the database was closed as it should be, and when it was last looked at from end to end."""
    _run(
        db,
        """CREATE TABLE health (
            id INTEGER PRIMARY KEY CHECK (id = 1), sentinel TEXT NOT NULL, is_open INTEGER NOT NULL, checked_day TEXT
        ) STRICT""",
        f"INSERT INTO health VALUES (1, '{SENTINEL}', 0, NULL)",
    )


@migrations()
def quick_answers(db: Database) -> None:
    """What is asked of the log at every answer, found without a walk over it."""
    _run(
        db,
        "CREATE INDEX reviews_latest ON reviews (learner_id, seq) WHERE kind = 'answer'",
        "CREATE INDEX reviews_overrides ON reviews (learner_id, rating) WHERE kind = 'override'",
        "CREATE INDEX reviews_first ON reviews (learner_id, seq) WHERE kind = 'answer' AND predicted IS NULL",
        "CREATE INDEX reviews_written ON reviews (learner_id, form, seq) WHERE kind = 'answer' AND is_open = 1",
    )


@migrations()
def checked_log(db: Database) -> None:
    """How far the log was looked at: what a copy of the same day need not look at again."""
    _run(db, "ALTER TABLE health ADD COLUMN checked_seq INTEGER NOT NULL DEFAULT 0")


@migrations()
def due_recalls(db: Database) -> None:
    """Only an answer whose day had come tells whether what was due was remembered.

    Answers of before do not say whether it had, and count as if it had. Of pairs, the last falls into place by
    itself: taking that luck off would make one slip weigh as much as seven memories. A plus before a column keeps
    SQLite from looking for it by an index: what came before is looked for among the answers of its own card.
    """
    _run(
        db,
        "DROP VIEW answer_figures",
        """CREATE VIEW answer_figures AS
            SELECT a.seq, a.learner_id, a.bank_id, a.fact_id, a.day, a.form, a.elapsed_ms, a.origin, a.predicted,
                a.final_rating > 1 AS is_right,
                a.predicted IS NOT NULL AND a.form NOT IN ('matching', 'order')
                    AND json_extract(a.shown, '$.early') IS NULL AND NOT EXISTS (
                    SELECT 1 FROM counted_answers e WHERE e.learner_id = a.learner_id AND e.bank_id = a.bank_id
                    AND e.fact_id = a.fact_id AND e.slot = a.slot AND +e.day = a.day AND +e.seq < a.seq) AS is_recall,
                NOT EXISTS (
                    SELECT 1 FROM counted_answers e WHERE e.learner_id = a.learner_id AND e.bank_id = a.bank_id
                    AND e.fact_id = a.fact_id AND +e.seq < a.seq) AS is_meeting,
                ((a.final_rating > 1) - coalesce(json_extract(a.shown, '$.guess'), 0.0))
                    / (1 - coalesce(json_extract(a.shown, '$.guess'), 0.0)) AS recalled,
                CASE WHEN a.predicted < 0.5 THEN 0 WHEN a.predicted < 0.6 THEN 1 WHEN a.predicted < 0.7 THEN 2
                    WHEN a.predicted < 0.8 THEN 3 WHEN a.predicted < 0.85 THEN 4 WHEN a.predicted < 0.9 THEN 5
                    WHEN a.predicted < 0.95 THEN 6 ELSE 7 END AS bin
            FROM counted_answers a""",
        "DELETE FROM day_figures",
        """INSERT INTO day_figures SELECT learner_id, bank_id, day, count(*), sum(is_right), sum(is_meeting),
            sum(is_recall AND origin = 'study'),
            coalesce(sum(recalled) FILTER (WHERE is_recall AND origin = 'study'), 0.0), sum(elapsed_ms)
            FROM answer_figures GROUP BY learner_id, day, bank_id""",
        "DELETE FROM recall_figures",
        """INSERT INTO recall_figures SELECT learner_id, bank_id, day, bin, count(*), sum(predicted), sum(recalled)
            FROM answer_figures WHERE is_recall GROUP BY learner_id, day, bank_id, bin""",
    )


@migrations()
def form_figures(db: Database) -> None:
    """How many answers in each form were right, kept answer by answer as the other figures are."""
    _run(
        db,
        """CREATE TABLE form_figures (
            learner_id TEXT NOT NULL, bank_id TEXT NOT NULL, day TEXT NOT NULL, form TEXT NOT NULL,
            answers INTEGER NOT NULL, right_answers INTEGER NOT NULL, PRIMARY KEY (learner_id, day, bank_id, form)
        ) STRICT, WITHOUT ROWID""",
        """INSERT INTO form_figures SELECT learner_id, bank_id, day, form, count(*), sum(is_right)
            FROM answer_figures GROUP BY learner_id, day, bank_id, form""",
    )


@migrations()
def quick_at_size(db: Database) -> None:
    """What is waiting and what an answer could name, found without a walk over all there is."""
    _run(
        db,
        """CREATE TABLE bank_figures (
            learner_id TEXT NOT NULL, bank_id TEXT NOT NULL, facts INTEGER NOT NULL, known INTEGER NOT NULL,
            resting INTEGER NOT NULL, new INTEGER NOT NULL, PRIMARY KEY (learner_id, bank_id)
        ) STRICT, WITHOUT ROWID""",
        # As `store.bank_figures` counts; repeated here, for a migration never changes once it is released.
        """INSERT INTO bank_figures
            SELECT learner_id, bank_id, count(*), sum(is_known), sum(is_resting), sum(is_new) FROM (
                SELECT learner_id, bank_id,
                    coalesce(min(CASE WHEN due_day IS NOT NULL THEN stability_days >= 7.0 AND is_missed = 0 END), 0)
                        AS is_known,
                    max(is_resting) AS is_resting, max(due_day IS NULL AND is_resting = 0) AS is_new
                FROM cards WHERE is_retired = 0 GROUP BY learner_id, bank_id, fact_id
            ) GROUP BY learner_id, bank_id""",
        "ALTER TABLE cards ADD COLUMN fact_position INTEGER NOT NULL DEFAULT 0",
        """UPDATE cards SET fact_position = coalesce(
            (SELECT f.position FROM facts f WHERE f.bank_id = cards.bank_id AND f.id = cards.fact_id), 0)""",
        """CREATE INDEX cards_new ON cards (learner_id, position, fact_position)
            WHERE is_retired = 0 AND is_resting = 0 AND due_day IS NULL""",
        # With what is counted by it: no card needs to be read to say how many facts are due.
        "DROP INDEX cards_due",
        """CREATE INDEX cards_due ON cards (learner_id, due_day, bank_id, fact_id)
            WHERE is_retired = 0 AND is_resting = 0 AND due_day IS NOT NULL""",
        # By which an answer finds the names it could be taken for; filled with the other look-ups.
        """CREATE TABLE name_forms (
            bank_id TEXT NOT NULL, kind TEXT NOT NULL, form TEXT NOT NULL, found TEXT NOT NULL, words TEXT NOT NULL,
            id TEXT NOT NULL, PRIMARY KEY (bank_id, kind, form, found, words, id)
        ) STRICT, WITHOUT ROWID""",
        """CREATE VIRTUAL TABLE name_parts USING fts5(form, bank_id UNINDEXED, kind UNINDEXED,
            tokenize = 'trigram', detail = none)""",
    )
