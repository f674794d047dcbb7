-- Ten million rows: more sums that triggers keep, the indexes of the views' usual questions, and views that use them.
-- All sums follow hourly_counts, heartbeats and clips, whoever changes those.

-- What there is of each label altogether. Labels that only clips have are here too.
CREATE TABLE label_totals (
  label TEXT PRIMARY KEY,
  changes INTEGER NOT NULL DEFAULT 0,      -- to the label
  shown_us INTEGER NOT NULL DEFAULT 0,     -- as in hourly_counts
  clips INTEGER NOT NULL DEFAULT 0,        -- in any state
  living_clips INTEGER NOT NULL DEFAULT 0, -- that have their file: 'complete' or 'recovered' …
  clip_bytes INTEGER NOT NULL DEFAULT 0    -- … and the bytes of these
) STRICT, WITHOUT ROWID;

-- As hourly_counts, of all labels but 'none' together.
CREATE TABLE hour_totals (
  hour_us INTEGER NOT NULL,
  camera_id INTEGER NOT NULL REFERENCES cameras (id),
  visits INTEGER NOT NULL,
  shown_us INTEGER NOT NULL,
  PRIMARY KEY (hour_us, camera_id)
) STRICT, WITHOUT ROWID;

-- What each camera did while it gave frames.
CREATE TABLE camera_totals (
  camera_id INTEGER PRIMARY KEY REFERENCES cameras (id),
  watched_us INTEGER NOT NULL,
  frames_seen INTEGER NOT NULL,
  frames_classified INTEGER NOT NULL,
  frames_skipped INTEGER NOT NULL
) STRICT;

-- The names of days on which something may have begun in some zone. A name too many does no harm, so none is removed.
CREATE TABLE calendar (
  day TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO label_totals (label, changes, shown_us)
SELECT label, sum(changes), sum(shown_us) FROM hourly_counts GROUP BY label;
INSERT INTO label_totals (label, clips, living_clips, clip_bytes)
SELECT
  label, count(*), count(*) FILTER (WHERE state IN ('complete', 'recovered')),
  coalesce(sum(bytes) FILTER (WHERE state IN ('complete', 'recovered')), 0)
FROM clips WHERE true GROUP BY label
ON CONFLICT DO UPDATE SET
  clips = excluded.clips, living_clips = excluded.living_clips, clip_bytes = excluded.clip_bytes;

INSERT INTO hour_totals (hour_us, camera_id, visits, shown_us)
SELECT hour_us, camera_id, sum(changes), sum(shown_us) FROM hourly_counts WHERE label <> 'none' GROUP BY 1, 2;

INSERT INTO camera_totals (camera_id, watched_us, frames_seen, frames_classified, frames_skipped)
SELECT camera_id, sum(until_us - since_us), sum(frames_seen), sum(frames_classified), sum(frames_skipped)
FROM heartbeats WHERE frames_seen > 0 GROUP BY camera_id;

INSERT INTO calendar (day)
SELECT DISTINCT date(h.hour_us / 1e6, 'unixepoch', o.value)
FROM (SELECT DISTINCT hour_us FROM hourly_counts) AS h, json_each('["-1 day", "+0 days", "+1 day"]') AS o
WHERE date(h.hour_us / 1e6, 'unixepoch', o.value) IS NOT NULL;

CREATE TRIGGER hourly_count_inserted AFTER INSERT ON hourly_counts BEGIN
  INSERT INTO label_totals (label, changes, shown_us) VALUES (NEW.label, NEW.changes, NEW.shown_us)
  ON CONFLICT DO UPDATE SET changes = changes + excluded.changes, shown_us = shown_us + excluded.shown_us;

  INSERT INTO hour_totals (hour_us, camera_id, visits, shown_us)
  SELECT NEW.hour_us, NEW.camera_id, NEW.changes, NEW.shown_us WHERE NEW.label <> 'none'
  ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, shown_us = shown_us + excluded.shown_us;

  INSERT INTO calendar (day)
  SELECT o.column1 FROM (
    VALUES (date(NEW.hour_us / 1e6, 'unixepoch', '-1 day')), (date(NEW.hour_us / 1e6, 'unixepoch')),
      (date(NEW.hour_us / 1e6, 'unixepoch', '+1 day'))
  ) AS o WHERE o.column1 IS NOT NULL
  ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER hourly_count_changed AFTER UPDATE OF changes, shown_us ON hourly_counts BEGIN
  UPDATE label_totals
  SET changes = changes + NEW.changes - OLD.changes, shown_us = shown_us + NEW.shown_us - OLD.shown_us
  WHERE label = NEW.label;

  UPDATE hour_totals
  SET visits = visits + NEW.changes - OLD.changes, shown_us = shown_us + NEW.shown_us - OLD.shown_us
  WHERE hour_us = NEW.hour_us AND camera_id = NEW.camera_id AND NEW.label <> 'none';
END;

CREATE TRIGGER hourly_count_deleted AFTER DELETE ON hourly_counts BEGIN
  UPDATE label_totals SET changes = changes - OLD.changes, shown_us = shown_us - OLD.shown_us WHERE label = OLD.label;
  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;

  UPDATE hour_totals SET visits = visits - OLD.changes, shown_us = shown_us - OLD.shown_us
  WHERE hour_us = OLD.hour_us AND camera_id = OLD.camera_id AND OLD.label <> 'none';
  DELETE FROM hour_totals
  WHERE hour_us = OLD.hour_us AND camera_id = OLD.camera_id AND visits = 0 AND shown_us = 0;
END;

CREATE TRIGGER heartbeat_inserted AFTER INSERT ON heartbeats WHEN NEW.frames_seen > 0 BEGIN
  INSERT INTO camera_totals (camera_id, watched_us, frames_seen, frames_classified, frames_skipped)
  VALUES (NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped)
  ON CONFLICT DO UPDATE SET
    watched_us = watched_us + excluded.watched_us, frames_seen = frames_seen + excluded.frames_seen,
    frames_classified = frames_classified + excluded.frames_classified,
    frames_skipped = frames_skipped + excluded.frames_skipped;
END;

CREATE TRIGGER heartbeat_deleted AFTER DELETE ON heartbeats WHEN OLD.frames_seen > 0 BEGIN
  UPDATE camera_totals SET
    watched_us = watched_us - (OLD.until_us - OLD.since_us), frames_seen = frames_seen - OLD.frames_seen,
    frames_classified = frames_classified - OLD.frames_classified, frames_skipped = frames_skipped - OLD.frames_skipped
  WHERE camera_id = OLD.camera_id;
  DELETE FROM camera_totals WHERE camera_id = OLD.camera_id AND frames_seen = 0;
END;

-- A shift of a session moves both ends alike, and changes nothing here.
CREATE TRIGGER heartbeat_changed
AFTER UPDATE OF camera_id, since_us, until_us, frames_seen, frames_classified, frames_skipped ON heartbeats
WHEN (NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped)
  <> (OLD.camera_id, OLD.until_us - OLD.since_us, OLD.frames_seen, OLD.frames_classified, OLD.frames_skipped)
BEGIN
  UPDATE camera_totals SET
    watched_us = watched_us - (OLD.until_us - OLD.since_us), frames_seen = frames_seen - OLD.frames_seen,
    frames_classified = frames_classified - OLD.frames_classified, frames_skipped = frames_skipped - OLD.frames_skipped
  WHERE camera_id = OLD.camera_id AND OLD.frames_seen > 0;

  INSERT INTO camera_totals (camera_id, watched_us, frames_seen, frames_classified, frames_skipped)
  SELECT NEW.camera_id, NEW.until_us - NEW.since_us, NEW.frames_seen, NEW.frames_classified, NEW.frames_skipped
  WHERE NEW.frames_seen > 0
  ON CONFLICT DO UPDATE SET
    watched_us = watched_us + excluded.watched_us, frames_seen = frames_seen + excluded.frames_seen,
    frames_classified = frames_classified + excluded.frames_classified,
    frames_skipped = frames_skipped + excluded.frames_skipped;

  DELETE FROM camera_totals WHERE camera_id = OLD.camera_id AND frames_seen = 0;
END;

CREATE TRIGGER clip_inserted AFTER INSERT ON clips BEGIN
  INSERT INTO label_totals (label, clips, living_clips, clip_bytes)
  VALUES (
    NEW.label, 1, NEW.state IN ('complete', 'recovered'),
    iif(NEW.state IN ('complete', 'recovered'), NEW.bytes, 0)
  )
  ON CONFLICT DO UPDATE SET
    clips = clips + 1, living_clips = living_clips + excluded.living_clips,
    clip_bytes = clip_bytes + excluded.clip_bytes;
END;

CREATE TRIGGER clip_deleted AFTER DELETE ON clips BEGIN
  UPDATE label_totals SET
    clips = clips - 1, living_clips = living_clips - (OLD.state IN ('complete', 'recovered')),
    clip_bytes = clip_bytes - iif(OLD.state IN ('complete', 'recovered'), OLD.bytes, 0)
  WHERE label = OLD.label;
  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;
END;

CREATE TRIGGER clip_changed AFTER UPDATE OF label, state, bytes ON clips
WHEN (NEW.label, NEW.state, NEW.bytes) IS NOT (OLD.label, OLD.state, OLD.bytes) BEGIN
  UPDATE label_totals SET
    clips = clips - 1, living_clips = living_clips - (OLD.state IN ('complete', 'recovered')),
    clip_bytes = clip_bytes - iif(OLD.state IN ('complete', 'recovered'), OLD.bytes, 0)
  WHERE label = OLD.label;

  INSERT INTO label_totals (label, clips, living_clips, clip_bytes)
  VALUES (
    NEW.label, 1, NEW.state IN ('complete', 'recovered'),
    iif(NEW.state IN ('complete', 'recovered'), NEW.bytes, 0)
  )
  ON CONFLICT DO UPDATE SET
    clips = clips + 1, living_clips = living_clips + excluded.living_clips,
    clip_bytes = clip_bytes + excluded.clip_bytes;

  DELETE FROM label_totals WHERE label = OLD.label AND changes = 0 AND clips = 0;
END;

CREATE INDEX label_changes_by_camera_label ON label_changes (camera_id, label, at_us);
CREATE INDEX clips_by_camera_label ON clips (camera_id, label, started_us);
CREATE INDEX hourly_counts_empty ON hourly_counts (shown_us) WHERE changes = 0; -- none, but within a correction
CREATE INDEX heartbeats_watched ON heartbeats (session_id, camera_id) WHERE frames_seen > 0;
CREATE INDEX heartbeats_span_camera ON heartbeats (camera_id, since_us) WHERE starts_span = 1;
CREATE INDEX incidents_by_camera ON incidents (camera_id, at_us);
CREATE INDEX incidents_by_kind ON incidents (kind, at_us);
CREATE INDEX imported_files_by_noting ON imported_files (noted_us);
CREATE INDEX imported_files_by_camera ON imported_files (camera_id, noted_us);
-- A session's row holds its whole configuration: what is asked of many of them is answered beside it.
DROP INDEX sessions_by_part;
CREATE INDEX sessions_by_part ON sessions (part_of);
CREATE INDEX sessions_by_start ON sessions (started_us) WHERE part_of IS NULL;
CREATE INDEX sessions_by_end ON sessions (end_reason, part_of);
CREATE INDEX sessions_open ON sessions (id) WHERE ended_us IS NULL;

-- As before, but the end of the session is looked up only for the rows that need it.
DROP VIEW label_spans;
CREATE VIEW label_spans AS
SELECT
  c.id, c.session_id, c.camera_id, c.model_id, c.label, c.detail, c.confidence,
  c.at_us AS start_us,
  coalesce(
    n.at_us,
    (SELECT s.ended_us FROM session_cameras AS s WHERE s.session_id = c.session_id AND s.camera_id = c.camera_id)
  ) AS end_us
FROM label_changes AS c
LEFT JOIN label_changes AS n ON n.id = (
  SELECT x.id FROM label_changes AS x
  WHERE x.session_id = c.session_id AND x.camera_id = c.camera_id AND x.id > c.id
  ORDER BY x.id LIMIT 1
);

DROP VIEW coverage;
CREATE VIEW coverage AS
SELECT
  b.since_us AS start_us, e.until_us AS end_us, k.name AS camera,
  (e.until_us - b.since_us) / 1e6 AS duration_s,
  b.session_id,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', b.since_us / 1e6, 'unixepoch', 'localtime') AS local,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch') AS end_utc,
  strftime('%Y-%m-%d %H:%M:%S', e.until_us / 1e6, 'unixepoch', 'localtime') AS end_local
FROM heartbeats AS b
LEFT JOIN heartbeats AS e ON e.id = (
  -- The camera may be away for months, with heartbeats: those that saw frames have an index of their own.
  SELECT x.id FROM heartbeats AS x INDEXED BY heartbeats_watched
  WHERE x.session_id = b.session_id AND x.camera_id = b.camera_id AND x.frames_seen > 0
    AND x.id < coalesce(
      (SELECT y.id FROM heartbeats AS y INDEXED BY heartbeats_span_chain
       WHERE y.starts_span = 1 AND y.session_id = b.session_id AND y.camera_id = b.camera_id AND y.id > b.id
       ORDER BY y.id LIMIT 1),
      9223372036854775807
    )
  ORDER BY x.id DESC LIMIT 1
)
LEFT JOIN cameras AS k ON k.id = b.camera_id
WHERE b.starts_span = 1;

DROP VIEW file_list;
CREATE VIEW file_list AS
SELECT
  k.name AS camera, f.path, f.state, p.anchor_utc_us AS start_us, p.times_from, f.frames, f.bytes, f.session_id, f.sha256,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%f', p.anchor_utc_us / 1e6, 'unixepoch', 'localtime') AS local,
  f.noted_us
FROM imported_files AS f
LEFT JOIN cameras AS k ON k.id = f.camera_id
LEFT JOIN session_cameras AS p ON p.session_id = f.session_id AND p.camera_id = f.camera_id;

DROP VIEW clock_list;
CREATE VIEW clock_list AS
SELECT
  s.id AS session_id, s.started_us, s.ended_us, s.began_synchronised, s.synchronised_us,
  (SELECT count(*) FROM clock_corrections AS x WHERE x.session_id = s.id) AS corrections,
  (SELECT total(x.shift_us) / 1e6 FROM clock_corrections AS x WHERE x.session_id = s.id) AS corrected_s,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M:%S', s.started_us / 1e6, 'unixepoch', 'localtime') AS local
FROM sessions AS s
WHERE s.part_of IS NULL;

-- As before; the hour costs a third less so.
DROP VIEW hourly_activity;
CREATE VIEW hourly_activity AS
SELECT
  h.hour_us, k.name AS camera, h.label, h.changes AS visits, h.shown_us / 1e6 AS shown_s,
  date(h.hour_us / 1e6, 'unixepoch', 'localtime') AS day,
  CAST(time(h.hour_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) AS hour,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch', 'localtime') AS local
FROM hourly_counts AS h
LEFT JOIN cameras AS k ON k.id = h.camera_id
WHERE h.label <> 'none';

-- All labels together, by the hour in which their visits began.
CREATE VIEW hourly_totals AS
SELECT
  h.hour_us, k.name AS camera, h.visits, h.shown_us / 1e6 AS shown_s,
  date(h.hour_us / 1e6, 'unixepoch', 'localtime') AS day,
  CAST(time(h.hour_us / 1e6, 'unixepoch', 'localtime') AS INTEGER) AS hour,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch') AS utc,
  strftime('%Y-%m-%d %H:%M', h.hour_us / 1e6, 'unixepoch', 'localtime') AS local
FROM hour_totals AS h
LEFT JOIN cameras AS k ON k.id = h.camera_id;

-- The local days around label changes, each with its first moment and the next day's.
DROP VIEW daily_counts;
DROP VIEW local_days;
CREATE VIEW local_days AS
SELECT
  day,
  strftime('%s', day, 'utc') * 1000000 AS start_us,
  strftime('%s', day, '+1 day', 'utc') * 1000000 AS end_us
FROM calendar;

-- Visits by the local day in which they began: whole UTC hours from the sums, and where midnight is not on one (India,
-- Nepal, …) the rows of the hour's other part. A day and label at a time, by index, so that the last days come at once;
-- json_each lets a query of its own stand for each.
CREATE VIEW daily_counts AS
SELECT d.day, k.name AS camera, t.label, json_extract(p.value, '$[1]') AS visits, (json_extract(p.value, '$[2]')) / 1e6 AS shown_s
FROM local_days AS d
CROSS JOIN label_totals AS t
CROSS JOIN json_each((
  SELECT json_group_array(json_array(camera_id, visits, shown_us)) FROM (
    SELECT camera_id, sum(visits) AS visits, sum(shown_us) AS shown_us FROM (
      SELECT h.camera_id, h.changes AS visits, h.shown_us FROM hourly_counts AS h
      WHERE h.label = t.label AND h.hour_us >= d.start_us AND h.hour_us < d.end_us - d.end_us % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label = t.label
        AND s.start_us >= d.start_us AND s.start_us < d.start_us + (3600000000 - d.start_us % 3600000000) % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label = t.label AND s.start_us >= d.end_us - d.end_us % 3600000000 AND s.start_us < d.end_us
    ) GROUP BY camera_id
  )
)) AS p
LEFT JOIN cameras AS k ON k.id = json_extract(p.value, '$[0]')
WHERE t.label <> 'none';

-- All labels together, by the local day.
CREATE VIEW daily_totals AS
SELECT d.day, k.name AS camera, json_extract(p.value, '$[1]') AS visits, (json_extract(p.value, '$[2]')) / 1e6 AS shown_s
FROM local_days AS d
CROSS JOIN json_each((
  SELECT json_group_array(json_array(camera_id, visits, shown_us)) FROM (
    SELECT camera_id, sum(visits) AS visits, sum(shown_us) AS shown_us FROM (
      SELECT h.camera_id, h.visits, h.shown_us FROM hour_totals AS h
      WHERE h.hour_us >= d.start_us AND h.hour_us < d.end_us - d.end_us % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label <> 'none'
        AND s.start_us >= d.start_us AND s.start_us < d.start_us + (3600000000 - d.start_us % 3600000000) % 3600000000
      UNION ALL
      SELECT s.camera_id, 1, coalesce(s.end_us - s.start_us, 0) FROM label_spans AS s
      WHERE s.label <> 'none' AND s.start_us >= d.end_us - d.end_us % 3600000000 AND s.start_us < d.end_us
    ) GROUP BY camera_id
  )
)) AS p
LEFT JOIN cameras AS k ON k.id = json_extract(p.value, '$[0]');
