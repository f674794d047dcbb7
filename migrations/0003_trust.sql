-- A history that can be trusted: corrected clocks, locks, files that were removed, and whose folder this is.

-- One row: the id that the data folder carries too, so that an empty mount point is not taken for it.
CREATE TABLE history (
  id TEXT NOT NULL
) STRICT;
INSERT INTO history (id) VALUES (lower(hex(randomblob(16))));

-- Whether the wall clock was known to be right. NULL: from before this was asked.
ALTER TABLE sessions ADD COLUMN began_synchronised INTEGER CHECK (began_synchronised IN (0, 1));
ALTER TABLE sessions ADD COLUMN synchronised_us INTEGER; -- of one that was not: when it was seen to be right

-- Each shift of a session's times, so that no number is a mystery: before it, they all were `shift_us` less.
CREATE TABLE clock_corrections (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES sessions (id),
  noticed_us INTEGER NOT NULL,           -- by the clock after the step
  shift_us INTEGER NOT NULL CHECK (shift_us <> 0),
  reason TEXT NOT NULL CHECK (reason IN ('step', 'by hand')),
  label_changes INTEGER NOT NULL         -- that were shifted; all else of the session was, too
) STRICT;
CREATE INDEX clock_corrections_by_session ON clock_corrections (session_id);

-- Not empty only within a transaction that shifts a session: the triggers then leave the sums to it, since it takes them
-- out and puts them in again as a whole.
CREATE TABLE shifting (
  session_id INTEGER NOT NULL
) STRICT;

ALTER TABLE clips ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)); -- 1: never removed for space
-- A row leaves the living states first, then its files are removed, then this is set: what lies between is finished later.
ALTER TABLE clips ADD COLUMN removed_us INTEGER;
CREATE INDEX clips_living ON clips (started_us, locked, bytes) WHERE state IN ('complete', 'recovered');
CREATE INDEX clips_best ON clips (label, peak_confidence) WHERE state IN ('complete', 'recovered');
CREATE INDEX clips_by_session ON clips (session_id);
CREATE INDEX clips_leaving ON clips (id) WHERE state IN ('expired', 'deleted') AND removed_us IS NULL;

DROP TRIGGER label_change_moved;
CREATE TRIGGER label_change_moved AFTER UPDATE OF at_us ON label_changes
WHEN NEW.at_us <> OLD.at_us AND NOT EXISTS (SELECT 1 FROM shifting) BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, OLD.at_us - OLD.at_us % 3600000000, camera_id, -1, -coalesce(end_us - OLD.at_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT label, start_us - start_us % 3600000000, camera_id, 1, coalesce(end_us - start_us, 0)
  FROM label_spans WHERE id = NEW.id
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0, NEW.at_us - OLD.at_us
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id AND c.id < NEW.id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  DELETE FROM hourly_counts
  WHERE label = OLD.label AND hour_us = OLD.at_us - OLD.at_us % 3600000000 AND camera_id = OLD.camera_id
    AND changes = 0;
END;

DROP TRIGGER session_camera_ended;
CREATE TRIGGER session_camera_ended AFTER UPDATE OF ended_us ON session_cameras
WHEN NEW.ended_us IS NOT OLD.ended_us AND NOT EXISTS (SELECT 1 FROM shifting) BEGIN
  INSERT INTO hourly_counts (label, hour_us, camera_id, changes, shown_us)
  SELECT
    c.label, c.at_us - c.at_us % 3600000000, c.camera_id, 0,
    coalesce(NEW.ended_us, c.at_us) - coalesce(OLD.ended_us, c.at_us)
  FROM label_changes AS c
  WHERE c.session_id = NEW.session_id AND c.camera_id = NEW.camera_id
  ORDER BY c.id DESC LIMIT 1
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;
END;

-- `clock` says how far a row's times can be trusted: 'synchronised'; 'synchronised later' where the clock was wrong, or
-- nobody knew, when the session began, and was set right meanwhile, the rows with it; 'unsynchronised'; 'file' where they
-- are a file's own. NULL: not known.
DROP VIEW events;
CREATE VIEW events AS
SELECT
  c.id, c.at_us, k.name AS camera, c.label, c.detail, c.confidence, c.previous_label, c.frame_seq, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.at_us / 1e6, 'unixepoch', 'localtime') AS local,
  CASE
    WHEN p.times_from <> 'clock' THEN 'file'
    WHEN s.began_synchronised = 1 THEN 'synchronised'
    WHEN s.synchronised_us IS NOT NULL THEN 'synchronised later'
    WHEN s.began_synchronised = 0 THEN 'unsynchronised'
  END AS clock
FROM label_changes AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id
LEFT JOIN session_cameras AS p ON p.session_id = c.session_id AND p.camera_id = c.camera_id
LEFT JOIN sessions AS s ON s.id = c.session_id;

DROP VIEW clip_list;
CREATE VIEW clip_list AS
SELECT
  c.id, c.started_us, c.triggered_us, c.ended_us, k.name AS camera, c.label, c.state,
  (c.ended_us - c.started_us) / 1e6 AS duration_s,
  c.peak_confidence, c.path, c.thumbnail, c.frames, c.width, c.height, c.codec, c.bytes, c.continues_clip_id,
  c.failure, c.session_id,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', c.started_us / 1e6, 'unixepoch', 'localtime') AS local,
  c.locked
FROM clips AS c
LEFT JOIN cameras AS k ON k.id = c.camera_id;

-- How the clock of each session was, and by how much its times have been corrected since it began.
CREATE VIEW clock_list AS
SELECT
  s.id AS session_id, s.started_us, s.ended_us, s.began_synchronised, s.synchronised_us,
  count(x.id) AS corrections, coalesce(sum(x.shift_us), 0) / 1e6 AS corrected_s,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch', 'localtime') AS local
FROM sessions AS s
LEFT JOIN clock_corrections AS x ON x.session_id = s.id
WHERE s.part_of IS NULL
GROUP BY s.id;
