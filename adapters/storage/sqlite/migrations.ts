/**
 * The schema, step by step: migration number one stands first. A step that has been released is never edited; a change
 * is a new step at the end.
 *
 * What the engine hands in is kept as JSON text, which every string survives; columns beside it exist to find rows by.
 */
export const sqliteMigrations: readonly string[] = [
  `
  CREATE TABLE stafett_event (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    municipality TEXT NOT NULL,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    envelope TEXT NOT NULL,
    UNIQUE (municipality, case_id, version)
  ) STRICT;
  CREATE INDEX stafett_event_feed ON stafett_event (municipality, position);
  CREATE TRIGGER stafett_event_is_never_changed BEFORE UPDATE ON stafett_event
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
  CREATE TRIGGER stafett_event_is_never_removed BEFORE DELETE ON stafett_event
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

  CREATE TABLE stafett_command (
    municipality TEXT NOT NULL,
    case_id TEXT NOT NULL,
    command_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (municipality, case_id, command_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE stafett_content (
    position INTEGER PRIMARY KEY,
    municipality TEXT NOT NULL,
    content_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (municipality, content_id)
  ) STRICT;

  CREATE TABLE stafett_summary (
    municipality TEXT NOT NULL,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    follow_up TEXT NOT NULL,
    level TEXT NOT NULL,
    holder TEXT,
    unit TEXT,
    summary TEXT NOT NULL,
    PRIMARY KEY (municipality, case_id)
  ) STRICT;
  CREATE INDEX stafett_summary_holder ON stafett_summary (municipality, holder, case_id);
  CREATE INDEX stafett_summary_unit ON stafett_summary (municipality, unit, case_id);

  CREATE TABLE stafett_due (
    municipality TEXT NOT NULL,
    case_id TEXT NOT NULL,
    day TEXT NOT NULL,
    FOREIGN KEY (municipality, case_id) REFERENCES stafett_summary (municipality, case_id) ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX stafett_due_day ON stafett_due (municipality, day, case_id);
  CREATE INDEX stafett_due_case ON stafett_due (municipality, case_id);

  CREATE TABLE stafett_access (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    municipality TEXT NOT NULL,
    access_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (municipality, access_id)
  ) STRICT;
  CREATE INDEX stafett_access_case ON stafett_access (municipality, case_id, position);
  `,
];
